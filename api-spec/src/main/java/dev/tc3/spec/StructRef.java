package dev.tc3.spec;

/**
 * A structure of the same document.
 *
 * @param name the structure's name, a key of {@link ApiSpec#types()}
 */
public record StructRef(String name) implements TypeRef {

    @Override
    public String notation() {
        return name;
    }
}
