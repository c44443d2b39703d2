package dev.tc3.it.faults;

import dev.tc3.client.AttemptReport;
import dev.tc3.client.Credentials;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Secrets that cannot be taken for anything else, and everywhere that they were seen though they must not be. Thread-safe. */
final class Canaries implements AutoCloseable {

    static final String PASSWORD = "S3cret-Pass-Canary-71c4";

    private static final String KEY = "KeyCanary9f02d5";
    private static final String TOKEN = "TokenCanary3be81a";

    private final Queue<String> sightings = new ConcurrentLinkedQueue<>();
    private final Handler handler = new LogSearch();
    private final Level levelBefore;

    /** Watches all loggers, at their lowest level, until it is closed. */
    Canaries() {
        Logger root = Logger.getLogger("");
        levelBefore = root.getLevel();
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
    }

    Credentials credentials() {
        return Credentials.of("AKIDexample", KEY, TOKEN);
    }

    void search(AttemptReport report) {
        search("a report", report.toString());
    }

    /** Searches an exception with its causes and suppressed ones, as a log would show them. */
    void search(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        search("an exception", text.toString());
    }

    private void search(String where, String text) {
        if (text.contains(PASSWORD) || text.contains(KEY) || text.contains(TOKEN)) {
            sightings.add(where + ": " + text);
        }
    }

    List<String> sightings() {
        return List.copyOf(sightings);
    }

    @Override
    public void close() {
        Logger root = Logger.getLogger("");
        root.removeHandler(handler);
        root.setLevel(levelBefore);
    }

    private final class LogSearch extends Handler {

        @Override
        public void publish(LogRecord logged) {
            search(
                    "the log of " + logged.getLoggerName(),
                    logged.getMessage() + Arrays.toString(logged.getParameters()));
            if (logged.getThrown() != null) {
                search(logged.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
