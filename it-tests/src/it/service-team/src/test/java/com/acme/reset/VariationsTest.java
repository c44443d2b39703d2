package com.acme.reset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.AttemptReport;
import dev.tc3.client.Bytes;
import dev.tc3.client.ClientConfig;
import dev.tc3.client.Completion;
import dev.tc3.client.CompletionState;
import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.RateLimiter;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Retries;
import dev.tc3.client.SignatureMethod;
import dev.tc3.client.WaitOptions;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.cvm.v20170312.ResetInstanceRequest;
import dev.tc3.cvm.v20170312.ResetInstanceResponse;
import dev.tc3.cvm.v20170312.SystemDisk;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.FakeTencentCloudExtension;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The README's table of what can be set, line by line. */
class VariationsTest {

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT =
            FakeTencentCloudExtension.serving(BundledSpecs.read("cvm", "2017-03-12"));

    private final ResetInstanceRequest request =
            ResetInstanceRequest.builder().instanceId("ins-r8hr2upy").build();

    /** The build sets the environment of this test. */
    @Test
    void credentialsComeFromManyPlaces() {
        String id = "an-id";
        String key = "a-key";
        String token = "a-token";

        assertEquals(Credentials.of(id, key, token), Credentials.fromEnvironment());
        assertEquals(Credentials.of(id, key), Credentials.fromProfile());
        assertThrows(CredentialsException.class, () -> Credentials.fromProfile("nobody"));
        assertEquals(
                Credentials.of(id, key, token), Credentials.fromDefaultChain().credentials());
    }

    @Test
    void howACallGoesOnCanBeSetAndWatched(FakeTencentCloud fake) {
        Queue<AttemptReport> reports = new ConcurrentLinkedQueue<>();
        try (CvmClient cvm = CvmClient.create(c -> c.region("ap-singapore")
                .credentials(fake.credentials())
                .endpoint(fake.endpoint())
                .retries(Retries.standard())
                .rateLimiter(RateLimiter.ofProcess())
                .observer(reports::add))) {
            fake.on("ResetInstance").failOnce("InvalidPassword");
            RequestOptions once = RequestOptions.of(o -> o.retries(Retries.none()));
            assertThrows(ApiErrorException.class, () -> cvm.resetInstance(request, once));

            fake.on("ResetInstance").thenRuns(Duration.ZERO);
            Completion<ResetInstanceResponse> end =
                    cvm.resetInstanceAndWait(request, WaitOptions.atMost(Duration.ofMinutes(10)));
            assertEquals(CompletionState.SUCCESS, end.state());
        }
        assertEquals(
                List.of("ResetInstance", "DescribeInstances", "ResetInstance", "DescribeInstances"),
                reports.stream().map(AttemptReport::action).toList());
        CvmClient.create(c -> c.region("ap-singapore")
                        .credentials(fake.credentials())
                        .rateLimiter(RateLimiter.none()))
                .close();
    }

    @Test
    void aRegionComesByNameOrFromTheEnvironment() {
        Credentials someone = Credentials.of("an-id", "a-key");
        assertEquals(
                ClientConfig.of(c -> c.region("ap-singapore").credentials(someone)).region(),
                ClientConfig.of(c -> c.regionFromEnvironment().credentials(someone)).region());
    }

    @Test
    void theEndpointCanBeAnother() {
        ClientConfig config = ClientConfig.of(c -> c.region("ap-singapore")
                .credentials(Credentials.of("an-id", "a-key"))
                .endpoint("https://gateway.example.com"));
        assertEquals("gateway.example.com", config.endpoint().orElseThrow().authority());
    }

    @Test
    void aClientIsConfiguredOnce(FakeTencentCloud fake) {
        try (CvmClient cvm = CvmClient.create(c -> c.region("ap-shanghai-fsi")
                .credentials(fake.credentials())
                .endpoint(fake.endpoint())
                .callTimeout(Duration.ofSeconds(20))
                .connectTimeout(Duration.ofSeconds(2))
                .method(HttpMethod.GET)
                .signatureMethod(SignatureMethod.HMAC_SHA256))) {
            assertFalse(cvm.resetInstance(request).requestId().isEmpty());
        }
        assertEquals(SignatureMethod.HMAC_SHA256, fake.lastRequest().signatureMethod());
        assertEquals("ap-shanghai-fsi", fake.lastRequest().region());
    }

    @Test
    void oneCallCanDiffer(FakeTencentCloud fake) {
        try (CvmClient cvm = clientOf(fake)) {
            cvm.resetInstance(request, RequestOptions.of(o -> o.callTimeout(Duration.ofSeconds(60))));
            cvm.resetInstanceAsync(request).join();
        }
        assertEquals(2, fake.requests().size());
    }

    @Test
    void aPasswordGoesIntoAUrlByPermissionOnly(FakeTencentCloud fake) {
        ResetInstanceRequest secret =
                request.toBuilder().loginSettings(l -> l.password("S3cret-pass-word")).build();
        try (CvmClient cvm = clientOf(fake)) {
            RequestOptions get = RequestOptions.of(o -> o.method(HttpMethod.GET));
            assertThrows(InvalidRequestException.class, () -> cvm.resetInstance(secret, get));
            cvm.resetInstance(
                    secret,
                    RequestOptions.of(o -> o.method(HttpMethod.GET).allowInUrl("LoginSettings.Password")));
        }
        assertEquals(1, fake.requests().size());
    }

    @Test
    void nullClears() {
        ResetInstanceRequest.Builder builder =
                request.toBuilder().imageId("img-pmqg1cw7").systemDisk(d -> d.diskSize(60));
        assertNull(builder.imageId(null).systemDisk((SystemDisk) null).build().systemDisk());
    }

    @Test
    void whatTheSpecDoesNotKnowIsKeptAndShownToNobodyWhoLogs() {
        ResetInstanceRequest newer =
                request.toBuilder().extra("NewParameter", "S3cret-value").build();
        String text = newer.toJson();

        assertEquals(Map.of("NewParameter", "S3cret-value"), newer.extras());
        assertEquals(newer, ResetInstanceRequest.fromJson(text));
        assertEquals("InstanceId=ins-r8hr2upy&NewParameter=S3cret-value", newer.toQuery());
        assertFalse(newer.toString().contains("S3cret"));
    }

    @Test
    void bytesAreCopied() {
        byte[] array = {1, 2};
        Bytes bytes = Bytes.of(array);
        array[0] = 9;

        assertEquals(Bytes.of(new byte[] {1, 2}), bytes);
    }

    @Test
    void aClientWithoutCredentialsSaysSoWhenItNeedsThem(FakeTencentCloud fake) {
        try (CvmClient cvm = CvmClient.create(c -> c.region("ap-singapore")
                .credentials(Credentials.none())
                .endpoint(fake.endpoint()))) {
            assertThrows(NotSentException.class, () -> cvm.resetInstance(request));
        }
    }

    private static CvmClient clientOf(FakeTencentCloud fake) {
        return CvmClient.create(c -> c.region("ap-singapore")
                .credentials(fake.credentials())
                .endpoint(fake.endpoint()));
    }
}
