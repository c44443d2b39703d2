package dev.tc3.testkit.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.testkit.http.RawRequest;
import dev.tc3.testkit.wire.CallParser;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The published examples of signatures; the client's signers have no part in this. */
class SignaturesTest {

    private static final String DOCUMENTED_KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    private static final String LIST_BODY = "{\"Limit\": 1, \"Filters\": [{\"Values\": [\"\\u672a\\u547d\\u540d\"],"
            + " \"Name\": \"instance-name\"}]}";

    @Test
    void aPostWithTheTwoHeadersThatMustBeSigned() {
        RawRequest request = tc3Post(
                LIST_BODY, "content-type;host", "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168");

        assertThat(isRight(request, DOCUMENTED_KEY)).isTrue();
        assertThat(isRight(request, DOCUMENTED_KEY + "x")).isFalse();
    }

    @Test
    void aPostWithTheActionSignedInLowerCase() {
        RawRequest request = tc3Post(
                LIST_BODY,
                "content-type;host;x-tc-action",
                "10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f");

        assertThat(isRight(request, "*".repeat(32))).isTrue();
    }

    @Test
    void aGetWithItsQueryAsSent() {
        Map<String, String> headers = Map.of(
                "content-type", "application/x-www-form-urlencoded",
                "x-tc-timestamp", "1539084154",
                "authorization",
                        authorization(
                                "2018-10-09",
                                "content-type;host",
                                "5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474"));

        assertThat(isRight(get("/?Limit=10&Offset=0", headers), DOCUMENTED_KEY)).isTrue();
        assertThat(isRight(get("/?Offset=0&Limit=10", headers), DOCUMENTED_KEY)).isFalse();
    }

    @Test
    void anOlderSignatureOverSortedParameters() {
        String query = "/?Limit=20&Offset=0&InstanceIds.0=ins-09dx96dg&Region=ap-guangzhou&Version=2017-03-12"
                + "&Nonce=11886&Timestamp=1465185768&Action=DescribeInstances"
                + "&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE&Signature=EliP9YW3pW28FpsEdkXt%2F%2BWcGeI%3D";

        assertThat(isRight(get(query, Map.of()), DOCUMENTED_KEY)).isTrue();
        assertThat(isRight(get(query.replace("Limit=20", "Limit=21"), Map.of()), DOCUMENTED_KEY))
                .isFalse();
    }

    private static RawRequest tc3Post(String body, String signedHeaders, String signature) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json; charset=utf-8");
        headers.put("x-tc-action", "DescribeInstances");
        headers.put("x-tc-timestamp", "1551113065");
        headers.put("authorization", authorization("2019-02-25", signedHeaders, signature));
        return request("POST", "/", headers, body);
    }

    private static RawRequest get(String target, Map<String, String> headers) {
        return request("GET", target, headers, "");
    }

    private static RawRequest request(String method, String target, Map<String, String> headers, String body) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("host", List.of("cvm.tencentcloudapi.com"));
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new RawRequest(method, target, all, bytes, bytes.length);
    }

    private static String authorization(String date, String signedHeaders, String signature) {
        return "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/" + date + "/cvm/tc3_request, SignedHeaders=" + signedHeaders
                + ", Signature=" + signature;
    }

    private static boolean isRight(RawRequest request, String key) {
        return Signatures.isRight(CallParser.parse(request), key);
    }
}
