package dev.tc3.maven.fake;

import dev.tc3.spec.ApiSpec;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.RecordedRequest;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A fake that serves until the program ends, and tells a log what happens. */
public final class ForegroundFake implements AutoCloseable {

    private static final int LONGEST_LINE = 500;

    /** The end of a line says how the request was answered. */
    private static final int KEPT_END = 100;

    private static final int LAST_PORT = 65_535;

    /** Held, as the platform forgets loggers that nobody holds. It reports clients that hang up, with a stack trace. */
    private static final Logger WEB_SERVER = Logger.getLogger("mockwebserver3.MockWebServer");

    private final FakeTencentCloud fake;
    private final Consumer<String> log;
    private final Thread atExit;

    private ForegroundFake(FakeTencentCloud fake, Consumer<String> log) {
        this.fake = fake;
        this.log = log;
        this.atExit = new Thread(fake::close, "stop the fake");
    }

    /**
     * Starts serving, and says in the log where, what, and how to call it. The fake also stops when the program is told to
     * end, as by Ctrl-C.
     *
     * @param specs at least one, each of a service and version of its own
     * @param port the port to listen on, or 0 for any free one
     * @param log takes lines, also from other threads
     * @throws UnservableException if the port cannot be had
     */
    public static ForegroundFake start(List<ApiSpec> specs, int port, Consumer<String> log) throws UnservableException {
        if (port < 0 || port > LAST_PORT) {
            throw new UnservableException(
                    List.of("tc3.port: " + port + " is no port; use 1 to " + LAST_PORT + ", or 0 for any free one"));
        }
        WEB_SERVER.setLevel(Level.OFF);
        try {
            FakeTencentCloud fake = FakeTencentCloud.start(builder -> {
                specs.forEach(builder::spec);
                builder.port(port).recordings(1).onRequest(request -> log.accept(line(request)));
            });
            ForegroundFake foreground = new ForegroundFake(fake, log);
            Runtime.getRuntime().addShutdownHook(foreground.atExit);
            new Directions(fake, specs).lines().forEach(log);
            return foreground;
        } catch (UncheckedIOException e) {
            throw new UnservableException(
                    List.of(e.getMessage() + " Choose another with -Dtc3.port, or leave it out for any that is free"));
        }
    }

    /** Waits until this thread is interrupted, which in a program of its own is for ever. */
    public void awaitInterrupt() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            log.accept("interrupted, so the fake stops");
        }
    }

    @Override
    public void close() {
        fake.close();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            log.accept("stopped");
        }
    }

    private static String line(RecordedRequest request) {
        String line = request.toString();
        return line.length() <= LONGEST_LINE
                ? line
                : line.substring(0, LONGEST_LINE - KEPT_END) + "…" + line.substring(line.length() - KEPT_END);
    }
}
