package dev.tc3.client.batch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Consumer;

/** One line of a terminal, written over and over, a few times a second at most. */
final class TerminalLine implements Consumer<BatchProgress> {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final PrintStream out;
    private Duration next = Duration.ZERO;
    private int width;

    TerminalLine(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(BatchProgress progress) {
        if (!progress.over() && progress.elapsed().compareTo(next) < 0) {
            return;
        }
        next = progress.elapsed().plus(PAUSE);
        String line = progress.toString();
        out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        width = line.length();
        if (progress.over()) {
            out.println();
        }
        out.flush();
    }
}
