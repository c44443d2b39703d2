package dev.tc3.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The compiler of the JDK that runs the tests, as strict as it can be, without any file being written. */
public final class Javac {

    private static final List<String> STRICT =
            List.of("--release", "17", "-Xlint:all", "-Xdoclint:all", "-Werror", "-proc:none", "-Xmaxwarns", "10000");

    private Javac() {}

    /**
     * What became of sources.
     *
     * @param complaints what the compiler says about them; nothing if they are flawless
     * @param classes the class files, by the names of the classes
     */
    public record Result(List<String> complaints, Map<String, byte[]> classes) {}

    /** What the compiler says about sources; nothing if they are flawless. */
    public static List<String> complaints(Map<String, String> sources) {
        return compile(sources).complaints();
    }

    /** Compiles sources. */
    public static Result compile(Map<String, String> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, text) -> files.add(new Source(path, text)));
        try (InMemoryClasses output = new InMemoryClasses(javac)) {
            javac.getTask(null, output, complaints, STRICT, null, files).call();
            return new Result(
                    complaints.getDiagnostics().stream().map(Javac::describe).toList(), output.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String describe(Diagnostic<? extends JavaFileObject> complaint) {
        String file = complaint.getSource() == null ? "" : complaint.getSource().getName();
        return file + ":" + complaint.getLineNumber() + ": " + complaint.getMessage(Locale.ROOT);
    }

    /** A source in memory. */
    public static final class Source extends SimpleJavaFileObject {

        private final String text;

        /**
         * Makes it.
         *
         * @param path where it would be in a folder of sources
         */
        public Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
