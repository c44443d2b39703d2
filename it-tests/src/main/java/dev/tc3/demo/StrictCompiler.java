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

/** Compiles sources with every check that the compiler has. */
public final class StrictCompiler {

    /** The options that leave nothing unsaid. */
    public static final List<String> OPTIONS =
            List.of("--release", "17", "-Xlint:all", "-Xdoclint:all", "-Werror", "-proc:none");

    /** The same for sources that were written by hand, of which not every private field needs a comment. */
    public static final List<String> OPTIONS_BY_HAND =
            List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none");

    /**
     * Compiles, throws the classes away, and says in a sentence how it was done.
     *
     * @throws DemoFailedException if there is no compiler, or it has anything to say
     */
    String compile(List<SourceFile> files) throws IOException, DemoFailedException {
        Path classes = Files.createTempDirectory("tc3-demo");
        try {
            List<GeneratedSource> sources =
                    files.stream().map(GeneratedSource::new).toList();
            String complaints = compile(OPTIONS, sources, classes, System.getProperty("java.class.path"));
            if (!complaints.isEmpty()) {
                throw new DemoFailedException("the generated sources do not compile:\n" + complaints);
            }
            return "compiled by javac " + Runtime.version().feature() + " with " + String.join(" ", OPTIONS);
        } finally {
            delete(classes);
        }
    }

    /**
     * Compiles, and keeps the classes.
     *
     * @param checks {@link #OPTIONS} or {@link #OPTIONS_BY_HAND}
     * @param sources what is compiled
     * @param classes the folder that the classes go into
     * @param classPath what the sources need beside each other
     * @return what the compiler complains of; empty if the classes are there
     */
    public static String compile(
            List<String> checks, List<? extends JavaFileObject> sources, Path classes, String classPath) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            return "this Java has no compiler; use a JDK";
        }
        List<String> options = new ArrayList<>(checks);
        options.addAll(List.of("-d", classes.toString(), "-cp", classPath));
        StringWriter messages = new StringWriter();
        boolean clean =
                javac.getTask(messages, null, null, options, null, sources).call();
        return clean ? "" : "javac says:\n" + messages;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
