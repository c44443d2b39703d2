package dev.tc3.demo;

import dev.tc3.generator.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles generated sources with every check that the compiler has. */
public final class StrictCompiler {

    /** The options that leave nothing unsaid. */
    public static final List<String> OPTIONS =
            List.of("--release", "17", "-Xlint:all", "-Xdoclint:all", "-Werror", "-proc:none");

    /**
     * Compiles, throws the classes away, and says in a sentence how it was done.
     *
     * @throws DemoFailedException if there is no compiler, or it has anything to say
     */
    String compile(List<SourceFile> files) throws IOException, DemoFailedException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new DemoFailedException("this Java has no compiler; use a JDK");
        }
        Path classes = Files.createTempDirectory("tc3-demo");
        try {
            List<String> options = new ArrayList<>(OPTIONS);
            options.addAll(List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
            StringWriter messages = new StringWriter();
            List<JavaFileObject> sources =
                    files.stream().<JavaFileObject>map(GeneratedSource::new).toList();
            boolean clean =
                    javac.getTask(messages, null, null, options, null, sources).call();
            return clean
                    ? "compiled by javac " + Runtime.version().feature() + " with " + String.join(" ", OPTIONS)
                    : "javac refused the sources:\n" + messages;
        } finally {
            delete(classes);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
