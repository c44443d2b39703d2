package dev.tc3.client.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that is logged while it is open, by anybody, and by this client at every level. */
public final class LogRecorder implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");

    /** Kept here, because the logging system forgets loggers that nobody holds, and their levels. */
    private final Logger client = Logger.getLogger("dev.tc3.client");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler handler;

    public LogRecorder() {
        this(line -> {});
    }

    /** Besides recording, does something with each line of the client. */
    public LogRecorder(Consumer<String> then) {
        handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                String line = new SimpleFormatter().format(entry);
                lines.add(line);
                if (entry.getLoggerName().equals(client.getName())) {
                    then.accept(line);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        client.setLevel(Level.ALL);
        ROOT.addHandler(handler);
    }

    public List<String> lines() {
        return lines;
    }

    /** The lines about calls. */
    public List<String> callLines() {
        return lines.stream()
                .filter(line -> line.contains(" at 127.0.0.1:"))
                .map(line -> line.substring(line.indexOf('\n') + 1).strip())
                .toList();
    }

    @Override
    public void close() {
        ROOT.removeHandler(handler);
        client.setLevel(null);
    }
}
