package dev.tc3.it.gradle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Runs Gradle. Arguments: the folder of the installation, whose {@code lib} has the published jars; then Gradle's. */
public final class GradleProgram {

    private GradleProgram() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        Path installation = Path.of(arguments[0]);
        new Installation(installation).complete();
        // What is published has this off the beaten path: no agent, and no daemon that would want one.
        System.setProperty("org.gradle.internal.instrumentation.agent", "false");
        System.setProperty("org.gradle.daemon", "false");

        // The class path of this process must have nothing of Gradle: the JDK would find services there.
        ClassLoader gradle =
                new URLClassLoader(jarsIn(installation.resolve("lib")), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(gradle);
        Class.forName("org.gradle.launcher.GradleMain", true, gradle)
                .getMethod("main", String[].class)
                .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static URL[] jarsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(GradleProgram::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
