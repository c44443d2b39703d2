package dev.tc3.client.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.hazelcast.core.HazelcastInstance;
import dev.tc3.client.NotSentException;
import dev.tc3.client.Outcome;
import dev.tc3.client.RateLimitException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real processes with a real store, and a service that notes when requests arrive. */
@Timeout(120)
final class SeveralMachinesTest {

    private final List<Process> programs = new ArrayList<>();

    @Test
    void threeMachinesTogetherKeepTheQuotaAndUseIt() throws Exception {
        try (ArrivalServer service = new ArrivalServer()) {
            List<Integer> ports = freePorts(3);
            List<Program> machines = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                // One after the other, so that each finds those before it.
                machines.add(start(service, ports.subList(0, i)));
            }
            machines.forEach(Program::go);
            List<Integer> calls =
                    machines.stream().map(machine -> machine.await("done")).toList();

            List<Long> arrivals = service.arrivals();
            int all = calls.stream().mapToInt(Integer::intValue).sum();
            assertThat(arrivals).hasSize(all);
            assertThat(calls).as("calls of each machine").allMatch(each -> each > all / 6);
            assertNoWindowHoldsMore(arrivals);
            double seconds = (arrivals.get(all - 1) - arrivals.get(0)) / 1e9;
            double allowed = (double) Wiping.LIMIT.requests() / Wiping.LIMIT.perSeconds();
            assertThat((all - 1) / seconds).as("calls in a second").isGreaterThan(0.6 * allowed);
        }
    }

    /** Left to itself, the store's driver would go on trying for two minutes. */
    @Test
    void whenTheStoreDiesCallsFailInTimeAndNothingIsSent() throws Exception {
        try (ArrivalServer service = new ArrivalServer()) {
            List<Integer> ports = freePorts(1);
            Program store = start(service, ports);
            HazelcastInstance grid = LoopbackGrid.client(ports.get(0));
            try (Bucket4jRateLimiter limiter = LoopbackGrid.limiter(grid, Duration.ofMillis(500));
                    Wiping patient = new Wiping(service.endpoint(), limiter, Duration.ofSeconds(60));
                    Wiping hasty = new Wiping(service.endpoint(), limiter, Duration.ofSeconds(2))) {
                for (int i = 0; i < 10; i++) {
                    patient.call();
                }
                store.kill();
                List<NotSentException> failures = concurrently(8, () -> failure(hasty));

                assertThat(failures).hasSize(8).allSatisfy(e -> {
                    assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
                    assertThat(e).hasCauseInstanceOf(RateLimitException.class);
                });
                assertThat(service.arrivals()).as("before the store died").hasSize(10);
            } finally {
                grid.getLifecycleService().terminate();
            }
        }
    }

    private static NotSentException failure(Wiping wiping) {
        return catchThrowableOfType(NotSentException.class, wiping::call);
    }

    private static void assertNoWindowHoldsMore(List<Long> arrivals) {
        int requests = Wiping.LIMIT.requests();
        for (int i = requests; i < arrivals.size(); i++) {
            assertThat(arrivals.get(i) - arrivals.get(i - requests))
                    .as("arrivals %d and %d", i - requests, i)
                    .isGreaterThan(Duration.ofSeconds(Wiping.LIMIT.perSeconds()).toNanos());
        }
    }

    private static <T> List<T> concurrently(int times, Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        List<Future<T>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(threads.submit(work));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> each : all) {
            results.add(each.get());
        }
        threads.shutdown();
        return results;
    }

    private Program start(ArrivalServer service, List<Integer> ports) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Machine.class.getName(),
                service.endpoint()));
        ports.forEach(port -> command.add(String.valueOf(port)));
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        programs.add(process);
        Program program = new Program(process);
        assertThat(program.await("ready")).as("members").isEqualTo(ports.size());
        return program;
    }

    @AfterEach
    void endPrograms() throws InterruptedException {
        for (Process process : programs) {
            process.destroyForcibly().waitFor();
        }
    }

    private static List<Integer> freePorts(int howMany) throws IOException {
        List<ServerSocket> open = new ArrayList<>();
        List<Integer> ports = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
            open.add(socket);
            ports.add(socket.getLocalPort());
        }
        for (ServerSocket socket : open) {
            socket.close();
        }
        return ports;
    }

    /** A machine that runs. */
    private static final class Program {

        private final Process process;
        private final BufferedReader output;

        Program(Process process) {
            this.process = process;
            this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        void go() {
            try {
                Writer input = process.outputWriter(StandardCharsets.UTF_8);
                input.write("go\n");
                input.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The number that follows a word at the beginning of a line. */
        int await(String word) {
            try {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    if (line.startsWith(word + " ")) {
                        return Integer.parseInt(line.substring(word.length() + 1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            throw new AssertionError("a machine ended before it said " + word);
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
