package dev.tc3.generator;

/**
 * One generated file.
 *
 * @param packageName the package, such as {@code dev.tc3.cvm.v20170312}
 * @param name the file's name without {@code .java}: a type, or {@code package-info}
 * @param text the content; lines end with a line feed
 */
public record SourceFile(String packageName, String name, String text) implements GeneratedFile {

    /** The file's path below a source root, with slashes. */
    @Override
    public String path() {
        return packageName.replace('.', '/') + "/" + name + ".java";
    }
}
