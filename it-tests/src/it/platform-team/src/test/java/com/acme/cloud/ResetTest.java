package com.acme.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.cloud.cvm.v20170312.CvmClient;
import com.acme.cloud.cvm.v20170312.CvmErrorCode;
import com.acme.cloud.cvm.v20170312.ResetInstanceRequest;
import dev.tc3.client.ApiErrorException;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.spec.SpecReader;
import dev.tc3.testkit.FakeTencentCloud;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResetTest {

    private FakeTencentCloud fake;
    private CvmClient cvm;

    @BeforeEach
    void start() throws Exception {
        fake = FakeTencentCloud.serving(new SpecReader().read(Path.of("src/main/tc3/cvm-2017-03-12.json")));
        cvm = CvmClient.create(c -> c.region("ap-shanghai-fsi")
                .credentials(fake.credentials())
                .endpoint(fake.endpoint()));
    }

    @AfterEach
    void stop() {
        cvm.close();
        fake.close();
    }

    @Test
    void theGeneratedClientIsAnswered() {
        String requestId = Reset.keepingTheLogin(cvm, "ins-r8hr2upy");
        assertFalse(requestId.isEmpty());
        assertEquals("ins-r8hr2upy", fake.lastRequest().parameters().get("InstanceId").asText());
    }

    @Test
    void anErrorArrivesAsItsConstant() {
        fake.on("ResetInstance").failWith("InvalidInstanceId.NotFound");
        ApiErrorException e = assertThrows(ApiErrorException.class, () -> Reset.keepingTheLogin(cvm, "ins-00000000"));
        assertEquals(CvmErrorCode.INVALID_INSTANCE_ID_NOT_FOUND, CvmErrorCode.of(e));
    }

    @Test
    void aRequestWithoutItsInstanceIsNotBuilt() {
        InvalidRequestException e = assertThrows(
                InvalidRequestException.class, () -> ResetInstanceRequest.builder().build());
        assertEquals(1, e.problems().size());
    }
}
