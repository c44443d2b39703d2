package com.acme.reset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.FakeTencentCloudExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReinstallerTest {

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT =
            FakeTencentCloudExtension.serving(BundledSpecs.read("cvm", "2017-03-12"));

    @Test
    void aRunningTaskMeansLater(FakeTencentCloud fake) {
        fake.on("ResetInstance").failWith("MutexOperation.TaskRunning");
        try (CvmClient cvm = CvmClient.create(c -> c.region("ap-singapore")
                .credentials(fake.credentials())
                .endpoint(fake.endpoint()))) {
            assertEquals("busy, later", new Reinstaller(cvm).reinstall("ins-r8hr2upy", "S3cret-pass-word"));
        }
    }

    @Test
    void anInstanceIsReinstalledOnce(FakeTencentCloud fake) {
        try (CvmClient cvm = CvmClient.create(c -> c.region("ap-singapore")
                .credentials(fake.credentials())
                .endpoint(fake.endpoint()))) {
            String said = new Reinstaller(cvm).reinstall("ins-r8hr2upy", "S3cret-pass-word");
            assertTrue(said.startsWith("accepted as "), said);
        }
        assertEquals(1, fake.requests("ResetInstance").size());
    }
}
