package dev.tc3.client.batch;

import java.io.PrintStream;
import java.util.function.Consumer;

/** Shows people how far a batch is. */
final class ConsoleProgress {

    private ConsoleProgress() {}

    /** {@return what shows progress on a stream: on one line if it goes to a terminal, as far as that can be known} */
    static Consumer<BatchProgress> on(PrintStream out) {
        return isTerminal(out) ? new TerminalLine(out) : new PlainLines(out);
    }

    @SuppressWarnings(
            "SystemConsoleNull") // where it is never null, a file gets the line as often as a terminal, which does no
    // harm
    private static boolean isTerminal(PrintStream out) {
        String kind = System.getenv("TERM");
        boolean standard = out == System.out || out == System.err;
        return standard && kind != null && !kind.equals("dumb") && System.console() != null;
    }
}
