package dev.tc3.it.gradle;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gradle.internal.compiler.java.IncrementalCompileTask;
import org.gradle.internal.installation.beacon.InstallationBeacon;

/**
 * A folder that Gradle takes for its installation. A real one has a jar for each of Gradle's modules, which tells what it
 * needs. Published is one jar of nearly all of them together; so each module gets a jar that only says that it needs that
 * one, and the few classes that are missing get a jar of their own.
 */
final class Installation {

    private static final Pattern DESCRIPTION = Pattern.compile("(gradle-[a-z-]+)-classpath\\.properties");
    private static final Pattern PUBLISHED = Pattern.compile("gradle-api-(.*)\\.jar");

    /** The modules that are not published, and our stand-ins for those of their classes that compiling needs. */
    private static final Map<String, List<Class<?>>> UNPUBLISHED = Map.of(
            "gradle-installation-beacon", List.of(InstallationBeacon.class),
            "gradle-instrumentation-agent", List.of(),
            "gradle-java-compiler-plugin", List.of(IncrementalCompileTask.class),
            "gradle-kotlin-dsl", List.of());

    /** Libraries that Gradle looks for by the names of their files, though the published jar holds them. */
    private static final List<String> HELD = List.of("asm-0", "javax.inject-0");

    private final Path lib;

    /** @param folder the folder, whose {@code lib} has the published jars */
    Installation(Path folder) {
        this.lib = folder.resolve("lib");
    }

    /** Adds what is missing. */
    void complete() throws IOException {
        Files.createDirectories(lib.resolve("plugins"));
        Path api = published();
        Matcher name = PUBLISHED.matcher(api.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException(api + " has no version in its name");
        }
        String version = name.group(1);
        String libraries = libraries();
        try (ZipFile modules = new ZipFile(api.toFile())) {
            Set<String> names = modules.stream()
                    .map(ZipEntry::getName)
                    .map(DESCRIPTION::matcher)
                    .filter(Matcher::matches)
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            for (String module : names) {
                String projects = published(modules, module, names);
                write(module + "-" + version, module, projects, libraries, List.of());
            }
        }
        for (Map.Entry<String, List<Class<?>>> module : UNPUBLISHED.entrySet()) {
            write(module.getKey() + "-" + version, module.getKey(), "", "", module.getValue());
        }
        for (String library : HELD) {
            write(library, library, "", "", List.of());
        }
    }

    private Path published() throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file ->
                            PUBLISHED.matcher(file.getFileName().toString()).matches())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(lib + " has no gradle-api; build this module first"));
        }
    }

    private String libraries() throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("(gradle-api|ant|groovy|kotlin)-.*\\.jar"))
                    .sorted()
                    .collect(Collectors.joining(","));
        }
    }

    /** The modules that a module needs, as far as they are published. */
    private static String published(ZipFile modules, String module, Set<String> published) throws IOException {
        ZipEntry entry = modules.getEntry(module + "-classpath.properties");
        Properties description = new Properties();
        try (InputStream in = modules.getInputStream(entry)) {
            description.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
        return Stream.of(description.getProperty("projects", "").split(","))
                .filter(published::contains)
                .collect(Collectors.joining(","));
    }

    private void write(String file, String module, String projects, String libraries, List<Class<?>> classes)
            throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(lib.resolve(file + ".jar")))) {
            jar.putNextEntry(new JarEntry(module + "-classpath.properties"));
            jar.write(("projects=" + projects + "\nruntime=" + libraries + "\n").getBytes(StandardCharsets.UTF_8));
            for (Class<?> type : classes) {
                for (Class<?> each : withMembers(type)) {
                    String path = each.getName().replace('.', '/') + ".class";
                    jar.putNextEntry(new JarEntry(path));
                    try (InputStream in = each.getResourceAsStream("/" + path)) {
                        if (in == null) {
                            throw new IllegalStateException("this program lacks " + path);
                        }
                        in.transferTo(jar);
                    }
                }
            }
        }
    }

    private static List<Class<?>> withMembers(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses()))
                .toList();
    }
}
