package com.acme.reset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.cvm.v20170312.Instance;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.FakeTencentCloudExtension;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AftermathTest {

    private static final String EARLIER = "3a90e6d2-61c7-4f35-8b0e-94d7a2c51f08";
    private static final String LATER = "7d15b8f4-0e6c-4a92-b3d1-58f0c9e72a46";

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT =
            FakeTencentCloudExtension.serving(BundledSpecs.read("cvm", "2017-03-12"));

    private CvmClient cvm;
    private Aftermath aftermath;

    @BeforeEach
    void open(FakeTencentCloud fake) {
        cvm = CvmClient.create(
                c -> c.region("ap-singapore").credentials(fake.credentials()).endpoint(fake.endpoint()));
        aftermath = new Aftermath(cvm);
    }

    @AfterEach
    void close() {
        cvm.close();
    }

    @Test
    void anAcceptedResetIsFoundByItsRequestId(FakeTencentCloud fake) {
        Instance before = instanceAfter("StopInstances", "SUCCESS", EARLIER, fake);
        String requestId =
                cvm.resetInstance(r -> r.instanceId("ins-4n8w2k5c")).requestId();
        answer("ResetInstance", "OPERATING", requestId, fake);
        assertEquals("it ran: OPERATING", aftermath.whatBecameOf(before, requestId));
        answer("ResetInstance", "FAILED", requestId, fake);
        assertEquals("it ran: FAILED", aftermath.whatBecameOf(before, requestId));
    }

    @Test
    void aResetWithoutAnAnswerMayBeWhatRan(FakeTencentCloud fake) {
        Instance before = instanceAfter(null, null, null, fake);
        fake.on("ResetInstance").dropConnection();
        assertThrows(
                OutcomeUnknownException.class, () -> cvm.resetInstance(r -> r.instanceId("ins-4n8w2k5c")));
        assertEquals("it has not run so far", aftermath.whatBecameOf(before, null));
        answer("ResetInstance", "OPERATING", LATER, fake);
        assertEquals(
                "ResetInstance ran since, perhaps by this call: do not send it again",
                aftermath.whatBecameOf(before, null));
    }

    @Test
    void anInstanceThatIsNotThereIsToldByItsId(FakeTencentCloud fake) {
        fake.on("DescribeInstances").answer("{\"Response\": {\"TotalCount\": 0, \"InstanceSet\": []}}");
        assertThrows(NoSuchElementException.class, () -> aftermath.lookAt("ins-4n8w2k5c"));
    }

    private Instance instanceAfter(String operation, String state, String requestId, FakeTencentCloud fake) {
        answer(operation, state, requestId, fake);
        return aftermath.lookAt("ins-4n8w2k5c");
    }

    private static void answer(String operation, String state, String requestId, FakeTencentCloud fake) {
        fake.on("DescribeInstances").answer("""
                {"Response": {"TotalCount": 1, "InstanceSet": [{"InstanceId": "ins-4n8w2k5c",
                  "LatestOperation": %s, "LatestOperationState": %s, "LatestOperationRequestId": %s}]}}
                """.formatted(json(operation), json(state), json(requestId)));
    }

    private static String json(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
