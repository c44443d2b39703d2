package dev.tc3.it.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Many cases at a time, each with a server of its own, as most of them only wait. */
final class SideBySide {

    private static final int THREADS = 24;

    /** Far more than all of them need. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private SideBySide() {}

    /**
     * Plays the cases.
     *
     * @throws AssertionError if a call does not end
     */
    static List<Result> play(String client, List<Case> cases, Caller caller) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Result>> running = new ArrayList<>();
            for (Case situation : cases) {
                running.add(threads.submit(() -> play(client, situation, caller)));
            }
            List<Result> results = new ArrayList<>();
            long end = System.nanoTime() + LIMIT.toNanos();
            for (int i = 0; i < cases.size(); i++) {
                results.add(await(running.get(i), end, client + " " + cases.get(i)));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Result play(String client, Case situation, Caller caller) throws Exception {
        try (FaultServer server = situation.serve()) {
            Reply reply = caller.call(situation, server);
            server.awaitClientsGone();
            return Result.of(client, situation, server, reply);
        }
    }

    private static Result await(Future<Result> running, long end, String what) throws Exception {
        try {
            return running.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError(what + " did not end", e);
        }
    }

    /** Makes the call of a case, and closes its connections. */
    interface Caller {

        Reply call(Case situation, FaultServer server) throws Exception;
    }
}
