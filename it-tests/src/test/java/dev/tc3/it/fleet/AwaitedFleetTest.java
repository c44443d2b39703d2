package dev.tc3.it.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.CompletionState;
import dev.tc3.client.RateLimiter;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.batch.Batch;
import dev.tc3.client.batch.BatchItem;
import dev.tc3.client.batch.BatchSummary;
import dev.tc3.client.batch.ItemState;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.cvm.v20170312.ResetInstanceRequest;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.FakeTencentCloudExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A fleet whose resets are waited for, or looked into when nobody answered. */
@Timeout(120)
class AwaitedFleetTest {

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT =
            FakeTencentCloudExtension.serving(BundledSpecs.read("cvm", "2017-03-12"));

    private static final List<String> FLEET = List.of("ins-aaaaaaaa", "ins-bbbbbbbb", "ins-cccccccc");

    @TempDir
    private Path folder;

    @Test
    void theEndOfEachResetIsCounted(FakeTencentCloud fake) {
        fake.on("ResetInstance").once().thenFails(Duration.ZERO, "no space on the disk");
        try (CvmClient cvm = client(fake)) {
            Batch<ResetInstanceRequest> batch = Batch.of(
                    cvm,
                    ResetInstanceRequest.ACTION,
                    b -> b.journal(folder.resolve("fleet.journal"))
                            .waitForEnd(WaitOptions.of(w -> w.interval(Duration.ofMillis(20)))));

            BatchSummary summary = batch.run(FLEET, AwaitedFleetTest::request);

            assertThat(summary.accepted()).extracting(BatchItem::key).containsExactlyInAnyOrderElementsOf(FLEET);
            assertThat(summary.ends()).isEqualTo(Map.of(CompletionState.SUCCESS, 2, CompletionState.FAILED, 1));
        }
    }

    @Test
    void aResetThatRanWithoutAnAnswerIsNotMadeAgain(FakeTencentCloud fake) {
        fake.on("ResetInstance").once().loseAnswer();
        try (CvmClient cvm = client(fake)) {
            Path journal = folder.resolve("fleet.journal");

            BatchSummary first = batch(cvm, journal).run(FLEET, AwaitedFleetTest::request);
            BatchSummary second = batch(cvm, journal).run(FLEET, AwaitedFleetTest::request);

            assertThat(first.unknown()).hasSize(1);
            assertThat(second.items(ItemState.UNKNOWN))
                    .extracting(BatchItem::key)
                    .containsExactly(first.unknown().get(0).key());
            assertThat(second.skipped()).isEqualTo(3);
            assertThat(fake.requests("ResetInstance")).hasSize(3);
        }
    }

    private static Batch<ResetInstanceRequest> batch(CvmClient cvm, Path journal) {
        return Batch.of(
                cvm, ResetInstanceRequest.ACTION, b -> b.journal(journal).probeUnknown());
    }

    private static ResetInstanceRequest request(String instance) {
        return ResetInstanceRequest.of(r -> r.instanceId(instance));
    }

    private static CvmClient client(FakeTencentCloud fake) {
        return CvmClient.create(c -> c.region("ap-singapore")
                .credentials(fake.credentials())
                .endpoint(fake.endpoint())
                .rateLimiter(RateLimiter.none()));
    }
}
