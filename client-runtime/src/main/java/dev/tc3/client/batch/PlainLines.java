package dev.tc3.client.batch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Consumer;

/** A line every few seconds, for a log or a file. */
final class PlainLines implements Consumer<BatchProgress> {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PrintStream out;
    private Duration next = PAUSE;

    PlainLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(BatchProgress progress) {
        if (!progress.over() && progress.elapsed().compareTo(next) < 0) {
            return;
        }
        next = progress.elapsed().plus(PAUSE);
        out.println(progress);
        out.flush();
    }
}
