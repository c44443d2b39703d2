package dev.tc3.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.HttpMethod;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.SignatureMethod;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.cvm.v20170312.ResetInstanceRequest;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.FakeTencentCloudExtension;
import dev.tc3.testkit.RecordedRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page's example, sent by the official SDK and by our client to one fake that checks and records both. */
class OfficialSdkTest {

    private static final String REGION = "ap-singapore";

    private static final String EXAMPLE =
            """
            {
              "InstanceId": "ins-r8hr2upy",
              "ImageId": "img-pmqg1cw7",
              "SystemDisk": {"DiskSize": 60},
              "LoginSettings": {"Password": "Qcloud@TestApi123++"},
              "EnhancedService": {"SecurityService": {"Enabled": true}, "MonitorService": {"Enabled": true}},
              "HostName": "host name~*1"
            }
            """;

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT =
            FakeTencentCloudExtension.serving(BundledSpecs.read("cvm", "2017-03-12"));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "POST, TC3_HMAC_SHA256",
        "GET, TC3_HMAC_SHA256",
        "POST, HMAC_SHA1",
        "GET, HMAC_SHA1",
        "POST, HMAC_SHA256",
        "GET, HMAC_SHA256"
    })
    @DisplayName("both clients send the same call")
    void bothClientsSendTheSameCall(HttpMethod method, SignatureMethod signature, FakeTencentCloud fake)
            throws Exception {
        RecordedRequest official = callWithTheOfficialSdk(fake, method, signature);
        RecordedRequest ours = callWithOurClient(fake, method, signature);

        assertThat(ours.parameters()).isEqualTo(official.parameters());
        assertThat(ours.flattenedParameters()).isEqualTo(official.flattenedParameters());
        assertThat(ours.httpMethod()).isEqualTo(official.httpMethod());
        assertThat(ours.action()).isEqualTo(official.action());
        assertThat(ours.version()).isEqualTo(official.version());
        assertThat(ours.region()).isEqualTo(official.region());
        assertThat(ours.signatureMethod()).isEqualTo(official.signatureMethod());
    }

    private static RecordedRequest callWithTheOfficialSdk(
            FakeTencentCloud fake, HttpMethod method, SignatureMethod signature) throws Exception {
        Program program =
                new Program(Path.of("official-sdk", "target"), "dev.tc3.it.official.ResetInstanceProgram");
        Program.Result result = program.run(
                Map.of(),
                EXAMPLE,
                fake.endpoint().replace("http://", ""),
                REGION,
                fake.credentials().secretId(),
                fake.credentials().secretKey(),
                method.name(),
                signature.wireName());
        assertThat(result.exitCode()).as(result.err()).isZero();
        return fake.lastRequest();
    }

    private static RecordedRequest callWithOurClient(
            FakeTencentCloud fake, HttpMethod method, SignatureMethod signature) {
        try (CvmClient cvm = CvmClient.create(c -> c.region(REGION)
                .credentials(fake.credentials())
                .endpoint(fake.endpoint())
                .method(method)
                .signatureMethod(signature))) {
            ResetInstanceRequest request = ResetInstanceRequest.builder()
                    .instanceId("ins-r8hr2upy")
                    .imageId("img-pmqg1cw7")
                    .systemDisk(d -> d.diskSize(60))
                    .loginSettings(l -> l.password("Qcloud@TestApi123++"))
                    .enhancedService(e ->
                            e.securityService(s -> s.enabled(true)).monitorService(m -> m.enabled(true)))
                    .hostName("host name~*1")
                    .build();
            cvm.resetInstance(request, RequestOptions.of(o -> o.allowInUrl("LoginSettings.Password")));
        }
        return fake.lastRequest();
    }
}
