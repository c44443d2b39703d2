package dev.tc3.it.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.batch.BatchSummary;
import dev.tc3.client.batch.ItemState;
import dev.tc3.client.batch.JournalException;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.RecordedRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that resets a fleet is killed again and again, and started again with the same journal. */
@Timeout(120)
final class KilledRunsTest {

    private static final int INSTANCES = 1000;
    private static final int KILLS = 11;
    private static final int MOST_BETWEEN_KILLS = 80;

    private final Map<String, Integer> resets = new ConcurrentHashMap<>();
    private volatile CountDownLatch untilKill = new CountDownLatch(0);

    @TempDir
    private Path folder;

    @Test
    void noInstanceIsResetTwiceAndNoneIsLost() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        try (FakeTencentCloud fake = fake()) {
            for (int kill = 0; kill < KILLS; kill++) {
                killAfter(1 + random.nextInt(MOST_BETWEEN_KILLS), random.nextInt(10_000_000), fake);
                assertThat(resets.keySet()).as("seed %d", seed).containsAll(journal("accepted"));
            }
            assertThat(resets.values()).as("seed %d", seed).containsOnly(1);
            assertThat(resets).as("resets of killed runs, seed %d", seed).hasSizeLessThan(INSTANCES);

            try (Run last = Run.start(fake, file(), INSTANCES)) {
                assertThat(last.exitCode()).as(last.lines().toString()).isZero();
                List<String> accepted = instances(last, ItemState.ACCEPTED);
                List<String> unknown = instances(last, ItemState.UNKNOWN);
                System.out.printf(
                        "Seed %d: %d kills, %d resets, %d accepted, %d unknown%n",
                        seed, KILLS, resets.size(), accepted.size(), unknown.size());

                assertThat(resets.values()).as("seed %d", seed).containsOnly(1);
                assertThat(last.lines()).hasSize(INSTANCES);
                assertThat(accepted.size() + unknown.size()).isEqualTo(INSTANCES);
                assertThat(resets.keySet()).as("seed %d", seed).containsAll(accepted);
                assertThat(accepted).containsExactlyInAnyOrderElementsOf(journal("accepted"));
                assertThat(unknown).as("seed %d", seed).hasSizeLessThanOrEqualTo(KILLS * ResetFleet.AT_ONCE);
            }
        }
        assertThat(file()).content(StandardCharsets.UTF_8).doesNotContain(ResetFleet.PASSWORD);
    }

    @Test
    void aJournalIsHeldByOneProcessUntilItEnds() throws Exception {
        try (FakeTencentCloud fake = fake();
                CvmClient cvm = CvmClient.create(c ->
                        c.region("ap-singapore").credentials(fake.credentials()).endpoint(fake.endpoint()))) {
            fake.on("ResetInstance").stall();
            untilKill = new CountDownLatch(ResetFleet.AT_ONCE);
            try (Run first = Run.start(fake, file(), 20)) {
                untilKill.await();
                assertThatThrownBy(
                                () -> ResetFleet.batch(cvm, file()).run(ResetFleet.instances(20), ResetFleet::request))
                        .isInstanceOf(JournalException.class)
                        .hasMessageContaining("another run is using it");
                first.kill();
                assertThat(first.exitCode()).isNotZero();
            }
            fake.reset();
            BatchSummary summary = ResetFleet.batch(cvm, file()).run(ResetFleet.instances(20), ResetFleet::request);
            assertThat(summary.unknown()).hasSize(ResetFleet.AT_ONCE);
            assertThat(summary.accepted()).hasSize(20 - ResetFleet.AT_ONCE);
            assertThat(resets.values()).hasSize(20).containsOnly(1);
        }
    }

    /** Kills a run a moment after it has sent so many requests, while others are under way. */
    private void killAfter(int requests, int nanos, FakeTencentCloud fake) throws Exception {
        untilKill = new CountDownLatch(requests);
        try (Run run = Run.start(fake, file(), INSTANCES)) {
            untilKill.await();
            LockSupport.parkNanos(nanos);
            run.kill();
            assertThat(run.exitCode()).as(run.lines().toString()).isNotZero();
        }
    }

    private FakeTencentCloud fake() {
        return FakeTencentCloud.start(
                b -> b.spec(BundledSpecs.read("cvm", "2017-03-12")).unlimited().onRequest(this::count));
    }

    private void count(RecordedRequest request) {
        assertThat(request.errorCode()).isNull();
        resets.merge(request.parameters().get("InstanceId").asText(), 1, Integer::sum);
        untilKill.countDown();
    }

    private static List<String> instances(Run run, ItemState state) throws IOException {
        return second(run.lines(), state.name());
    }

    private List<String> journal(String event) throws IOException {
        return second(Files.readAllLines(file()), event);
    }

    private static List<String> second(List<String> lines, String first) {
        return lines.stream()
                .filter(line -> line.startsWith(first + " "))
                .map(line -> line.split(" ")[1])
                .toList();
    }

    private Path file() {
        return folder.resolve("reset.journal");
    }
}
