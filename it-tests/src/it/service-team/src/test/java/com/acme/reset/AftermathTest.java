package com.acme.reset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.WaitOptions;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.cvm.v20170312.ResetInstanceRequest;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.ManualClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AftermathTest {

    private static final ResetInstanceRequest REQUEST =
            ResetInstanceRequest.of(r -> r.instanceId("ins-4n8w2k5c"));
    private static final WaitOptions WAIT =
            WaitOptions.of(w -> w.timeout(Duration.ofMinutes(10)).interval(Duration.ofMillis(50)));

    private final ManualClock clock = ManualClock.at(Instant.parse("2026-03-04T05:06:07Z"));
    private FakeTencentCloud fake;

    @BeforeEach
    void start() {
        fake = FakeTencentCloud.start(f -> f.spec(BundledSpecs.read("cvm", "2017-03-12")).clock(clock));
        fake.operation("ins-4n8w2k5c", "StopInstances", Duration.ZERO);
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void aResetIsAwaited() {
        try (CvmClient cvm = client()) {
            fake.on("ResetInstance").once().thenRuns(Duration.ZERO);
            assertEquals("done", new Aftermath(cvm).reset(REQUEST, WAIT));
            fake.on("ResetInstance").once().thenFails(Duration.ZERO, "no space on the disk");
            assertEquals("failed: no space on the disk", new Aftermath(cvm).reset(REQUEST, WAIT));
        }
    }

    @Test
    void aResetThatNobodyAnsweredIsProvedNotToHaveRun() {
        fake.on("ResetInstance").dropConnection();
        try (CvmClient cvm = client()) {
            OutcomeUnknownException e = assertThrows(
                    OutcomeUnknownException.class,
                    () -> cvm.resetInstance(REQUEST, RequestOptions.of(RequestOptions.Builder::observeFirst)));
            Aftermath aftermath = new Aftermath(cvm);
            assertEquals(
                    "it may have run, do not send it again; ask again six minutes after the call",
                    aftermath.whatBecameOf(e));
            clock.advance(Duration.ofSeconds(362));
            assertEquals("it did not run: " + e.getMessage(), aftermath.whatBecameOf(e));
        }
    }

    private CvmClient client() {
        return CvmClient.create(c -> c.region("ap-singapore")
                .credentials(fake.credentials())
                .endpoint(fake.endpoint())
                .clock(clock));
    }
}
