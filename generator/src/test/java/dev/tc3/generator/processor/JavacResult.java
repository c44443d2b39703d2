package dev.tc3.generator.processor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of a compilation.
 *
 * @param success whether it succeeded
 * @param diagnostics what the compiler said
 */
record JavacResult(boolean success, List<? extends Diagnostic<? extends JavaFileObject>> diagnostics) {

    /** Everything that was said, each as {@code KIND File.java:line:column first-line-of-message}. */
    List<String> messages() {
        return diagnostics.stream().map(JavacResult::describe).toList();
    }

    /** The whole text of a message. */
    String text(int index) {
        return diagnostics.get(index).getMessage(Locale.ROOT);
    }

    static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file = diagnostic.getSource() == null
                ? ""
                : Path.of(diagnostic.getSource().getName()).getFileName().toString();
        return diagnostic.getKind() + " " + file + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber()
                + " " + diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    }
}
