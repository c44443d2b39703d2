package dev.tc3.client.bucket4j;

import com.hazelcast.core.HazelcastInstance;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * One of several machines that share a limit: a program that is a member of the grid. It says {@code ready}, calls from many threads after each
 * line of its input, and says how many calls succeeded. It ends when its input does.
 */
final class Machine {

    private static final int THREADS = 16;
    private static final Duration WORK = Duration.ofSeconds(6);
    private static final Duration MARGIN = Duration.ofMillis(500);

    private Machine() {}

    /** The endpoint, and the ports of the members, the last of which is this one's. */
    public static void main(String... args) throws Exception {
        List<Integer> ports = Stream.of(args).skip(1).map(Integer::valueOf).toList();
        HazelcastInstance grid = LoopbackGrid.member(ports);
        try (Bucket4jRateLimiter limiter = LoopbackGrid.limiter(grid, MARGIN);
                Wiping wiping = new Wiping(args[0], limiter, Duration.ofSeconds(60));
                BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("ready " + grid.getCluster().getMembers().size());
            while (input.readLine() != null) {
                System.out.println("done " + work(wiping));
            }
        } finally {
            grid.getLifecycleService().terminate();
        }
    }

    private static int work(Wiping wiping) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long end = System.nanoTime() + WORK.toNanos();
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            all.add(threads.submit(() -> {
                int calls = 0;
                while (System.nanoTime() < end) {
                    wiping.call();
                    calls++;
                }
                return calls;
            }));
        }
        int calls = 0;
        for (Future<Integer> each : all) {
            calls += each.get();
        }
        threads.shutdown();
        return calls;
    }
}
