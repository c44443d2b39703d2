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
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page's example, sent by the official SDK and by our client to one fake that checks and records both. */
class OfficialSdkTest {

    private static final String REGION = "ap-singapore";

    private static final String EXAMPLE = """
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
        assertThat(official.isSignatureRight()).isTrue();
        assertThat(ours.isSignatureRight()).isTrue();
        assertThat(WireForm.of(official).differencesTo(WireForm.of(ours)))
                .isEqualTo(intendedDifferences(fake, method, signature));
    }

    @Test
    void bothClientsWriteTheSameBytesOfJson(FakeTencentCloud fake) throws Exception {
        RecordedRequest official = callWithTheOfficialSdk(fake, HttpMethod.POST, SignatureMethod.TC3_HMAC_SHA256);
        RecordedRequest ours = callWithOurClient(fake, HttpMethod.POST, SignatureMethod.TC3_HMAC_SHA256);
        assertThat(ours.bodyText()).isEqualTo(official.bodyText());
    }

    /** Everything in which our requests differ from the official ones, beside the order of flattened parameters. */
    private static SortedMap<String, String> intendedDifferences(
            FakeTencentCloud fake, HttpMethod method, SignatureMethod signature) {
        String version = System.getProperty("tc3.version");
        boolean tc3 = signature == SignatureMethod.TC3_HMAC_SHA256;
        SortedMap<String, String> differences = new TreeMap<>();
        // Of this test only: the official SDK goes through a proxy, because it derives what it signs from its host.
        differences.put(
                "header host", "cvm.tencentcloudapi.com -> " + fake.endpoint().replace("http://", ""));
        // A call that changes something gets a connection of its own.
        differences.put("header connection", "Keep-Alive -> close");
        // We say who we are.
        differences.put("header user-agent", "okhttp/3.12.13 -> tc3/" + version);
        // We ask for messages in the language of our documentation, and not in the account's.
        differences.put("common Language", "absent -> en-US");
        if (tc3) {
            differences.put("header x-tc-language", "absent -> en-US");
            differences.put("header x-tc-requestclient", "SDK_JAVA_3.1.1481 -> tc3/" + version);
            differences.put("common RequestClient", "SDK_JAVA_3.1.1481 -> tc3/" + version);
            // The action is signed, as the documentation now has it, so nobody can turn the call into another one.
            differences.put("signed headers", "content-type;host -> content-type;host;x-tc-action");
        } else {
            // No documented parameter of the older signatures.
            differences.put("common RequestClient", "SDK_JAVA_3.1.1481 -> absent");
        }
        if (!tc3 && method == HttpMethod.POST) {
            // The form is ASCII, whatever it encodes.
            differences.put(
                    "header content-type",
                    "application/x-www-form-urlencoded; charset=utf-8 -> application/x-www-form-urlencoded");
        }
        if (!tc3 || method == HttpMethod.GET) {
            // RFC 3986 instead of what HTML forms do.
            differences.put("encoded HostName", "host+name%7E*1 -> host%20name~%2A1");
        }
        return differences;
    }

    private static RecordedRequest callWithTheOfficialSdk(
            FakeTencentCloud fake, HttpMethod method, SignatureMethod signature) throws Exception {
        Program program = new Program(Path.of("official-sdk", "target"), "dev.tc3.it.official.ResetInstanceProgram");
        Program.Result result = program.run(
                Map.of(),
                EXAMPLE,
                fake.endpoint(),
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
            ResetInstanceRequest request =
                    PageExample.request().toBuilder().hostName("host name~*1").build();
            cvm.resetInstance(request, RequestOptions.of(o -> o.allowInUrl("LoginSettings.Password")));
        }
        return fake.lastRequest();
    }
}
