package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.Credentials;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are right but for one thing before their parameters are looked at. */
class GatewayChecksTest {

    private static final int KILOBYTE = 1024;
    private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT =
            FakeTencentCloudExtension.with(builder -> builder.spec(TestSpecs.garden())
                    .spec(TestSpecs.kitchen())
                    .clock(CLOCK)
                    .unlimited());

    @Test
    void otherMethodsThanGetAndPostAreRefused() throws Exception {
        HttpRequest right = call(Form.TC3_POST).request();
        HttpRequest.Builder put = HttpRequest.newBuilder(right.uri()).PUT(BodyPublishers.ofString("{}"));
        right.headers().map().forEach((name, values) -> put.header(name, values.get(0)));

        assertThat(send(put.build()).code()).isEqualTo("UnsupportedProtocol");
    }

    @Test
    void aQueryHolds32KilobytesAndNoByteMore() {
        int rest = queryLength(call(Form.TC3_GET).flattened("Name", ""));

        assertThat(call(Form.TC3_GET)
                        .flattened("Name", "n".repeat(32 * KILOBYTE - rest))
                        .send()
                        .code())
                .isNull();
        assertThat(call(Form.TC3_GET)
                        .flattened("Name", "n".repeat(32 * KILOBYTE - rest + 1))
                        .send()
                        .code())
                .isEqualTo("RequestSizeLimitExceeded");
    }

    @Test
    void aJsonBodyHolds10MegabytesAndNoByteMore() {
        int most = 10 * KILOBYTE * KILOBYTE;

        assertThat(call(Form.TC3_POST).json(nameOfSize(most)).send().code()).isNull();
        assertThat(call(Form.TC3_POST).json(nameOfSize(most + 1)).send().code()).isEqualTo("RequestSizeLimitExceeded");
        assertThat(call(Form.TC3_POST).json(nameOfSize(2 * most)).send().code()).isEqualTo("RequestSizeLimitExceeded");
    }

    @Test
    void aFormHoldsAMegabyteAndNoMore() {
        int most = KILOBYTE * KILOBYTE;

        assertThat(call(Form.SHA256_POST)
                        .flattened("Name", "n".repeat(most - 1000))
                        .send()
                        .code())
                .isNull();
        assertThat(call(Form.SHA256_POST)
                        .flattened("Name", "n".repeat(most))
                        .send()
                        .code())
                .isEqualTo("RequestSizeLimitExceeded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"Name\":\"a\"",
                "{\"Name\":\"a\",\"Name\":\"b\"}",
                "{\"Name\":\"a\"} {}",
                "{'Name':'a'}",
                "Name=a"
            })
    void aBodyThatIsNoJsonObjectIsRefused(String body) {
        TestAnswer answer = call(Form.TC3_POST).json(body).send();

        assertThat(answer.code()).isEqualTo("InvalidRequest");
        assertThat(TENCENT.fake().lastRequest().parameters()).isEmpty();
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() {
        byte[] latin1 = "{\"Name\":\"R\u00fcben\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(call(Form.TC3_POST).bytes(latin1).send().message()).contains("UTF-8");
    }

    @Test
    void aBodyNestedTooDeeplyIsRefused() {
        String deep = "{\"Name\":" + "[".repeat(101) + "]".repeat(101) + "}";

        assertThat(call(Form.TC3_POST).json(deep).send().code()).isEqualTo("InvalidRequest");
        assertThat(call(Form.TC3_GET)
                        .flattened("Plots" + ".0.Neighbours".repeat(60), "leek")
                        .send()
                        .code())
                .isEqualTo("InvalidRequest");
    }

    @Test
    void whatIsWrongWithABodyIsToldWithoutQuotingIt() {
        TestAnswer answer = call(Form.TC3_POST)
                .json("{\"Name\":\"a\",\n\"Gate\":{\"Password\":hunter2-secret}}")
                .send();

        assertThat(answer.message()).contains("line 2").doesNotContain("hunter2");
    }

    @Test
    void aJsonBodyMustCallItselfJson() {
        assertThat(call(Form.TC3_POST).contentType("text/plain").send().code()).isEqualTo("InvalidRequest");
        assertThat(call(Form.TC3_POST).contentType("application/json").send().code())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"TC3_GET", "SHA1_GET", "SHA256_POST"})
    void parametersThatCannotBeDecodedAreRefused(Form form) {
        assertThat(call(form)
                        .changedText(text -> text.replace("front", "fr%FFnt"))
                        .send()
                        .code())
                .isEqualTo("InvalidRequest");
        assertThat(call(form).changedText(text -> text + "&Name=back").send().code())
                .isEqualTo("InvalidRequest");
        assertThat(call(form)
                        .changedText(text -> text + "&Gate=shut&Gate.Password=x")
                        .send()
                        .code())
                .isEqualTo("InvalidRequest");
        assertThat(call(form)
                        .changedText(text -> text + "&Gate.Password=x&Gate=shut")
                        .send()
                        .code())
                .isEqualTo("InvalidRequest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr%+nt", "fr%G0nt", "%", "%2"})
    void aPercentSignStandsBeforeTwoHexadecimalDigits(String value) {
        assertThat(call(Form.SHA1_POST)
                        .changedText(text -> text.replace("front", value))
                        .send()
                        .code())
                .isEqualTo("InvalidRequest");
    }

    @Test
    void formsMayWriteASpaceAsPlus() {
        TestAnswer answer = call(Form.SHA1_POST)
                .flattened("Name", "front yard")
                .changedText(text -> text.replace("%20", "+"))
                .send();

        assertThat(answer.code()).isNull();
        assertThat(TENCENT.fake().lastRequest().parameters().path("Name").textValue())
                .isEqualTo("front yard");
    }

    @Test
    void parametersBelongInOnePlace() throws Exception {
        assertThat(call(Form.TC3_POST).path("/?Name=front").send().code()).isEqualTo("InvalidRequest");
        assertThat(call(Form.TC3_POST).path("/v2/index.php").send().code()).isEqualTo("InvalidRequest");
    }

    @ParameterizedTest
    @EnumSource(names = {"TC3_POST", "TC3_GET"})
    void theProductInTheCredentialScopeMustBeServed(Form form) {
        assertThat(call(form).service("cellar").send().code()).isEqualTo("NoSuchProduct");
        assertThat(call(form).service("kitchen").send().code()).isEqualTo("NoSuchVersion");
    }

    @ParameterizedTest
    @EnumSource
    void theVersionMustBeServed(Form form) {
        assertThat(call(form).common("Version", "2020-02-21").send().code()).isEqualTo("NoSuchVersion");
    }

    @ParameterizedTest
    @EnumSource
    void theActionMustExistInTheVersion(Form form) {
        TestAnswer misspelt = call(form).action("MakeGardn").send();
        assertThat(misspelt.code()).isEqualTo("InvalidAction");
        assertThat(misspelt.message()).contains("MakeGarden");
        assertThat(call(form).action("Cook").send().code()).isEqualTo("InvalidAction");
    }

    @ParameterizedTest
    @EnumSource
    void severalSpecsAreServedSideBySide(Form form) {
        TestAnswer answer = call(form)
                .service("kitchen")
                .action("Cook")
                .common("Version", "2021-12-31")
                .parameters("{\"Dish\":\"soup\"}")
                .send();

        assertThat(answer.code()).isNull();
    }

    @Test
    void aCallThroughAProxyKeepsItsHost() throws Exception {
        HttpClient throughProxy = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(ProxySelector.of(new InetSocketAddress(
                        InetAddress.getLoopbackAddress(),
                        URI.create(TENCENT.fake().endpoint()).getPort())))
                .build();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://kitchen.tencentcloudapi.com/?Action=DescribeGardens&Version=2020-02-20"))
                .build();

        TestAnswer answer = new TestAnswer(throughProxy.send(request, BodyHandlers.ofString()));

        assertThat(answer.code()).as("the host's product lacks that version").isEqualTo("NoSuchVersion");
        assertThat(TENCENT.fake().lastRequest().target()).startsWith("/?Action=DescribeGardens");
        assertThat(TENCENT.fake().lastRequest().header("host")).isEqualTo("kitchen.tencentcloudapi.com");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no signature method      | TC3-HMAC-SHA256              | TC3-HMAC-SHA512",
                "no credential            | Credential=                  | Credentials=",
                "no key id                | Credential=made-up-secret-id | Credential=",
                "no end of scope          | tc3_request                  | tc4_request",
                "no date                  | 2026-03-01                   | 2026-03",
                "unsigned content type    | content-type;host            | host",
                "unsigned host            | content-type;host;           | content-type;",
                "headers out of order     | content-type;host            | host;content-type",
                "headers in capitals      | content-type;host            | Content-Type;host",
                "no signature             | Signature=                   | Signed=",
                "a signature in capitals  | Signature=                   | Signature=A",
                "something behind         | Credential                   | SKIP Credential",
            })
    void anAuthorizationHeaderOfAnotherFormIsRefused(String what, String part, String replacement) {
        TestAnswer answer = call(Form.TC3_POST)
                .changedSignature(header -> header.replaceFirst(part, replacement))
                .send();

        assertThat(answer.code()).as(what).isEqualTo("AuthFailure.InvalidAuthorization");
        assertThat(answer.message()).contains("SignedHeaders=content-type;host");
    }

    @Test
    void aCallWithoutAuthorisationIsRefused() {
        assertThat(call(Form.TC3_POST).header("Authorization", null).send().code())
                .isEqualTo("AuthFailure.InvalidAuthorization");
        assertThat(call(Form.TC3_GET).header("Authorization", "SKIP").send().code())
                .isEqualTo("AuthFailure.InvalidAuthorization");
        assertThat(call(Form.SHA1_GET).common("SecretId", null).send().code())
                .isEqualTo("AuthFailure.InvalidAuthorization");
        assertThat(call(Form.SHA1_POST)
                        .common("SignatureMethod", "HmacMD5")
                        .send()
                        .code())
                .isEqualTo("AuthFailure.InvalidAuthorization");
        assertThat(call(Form.SHA256_POST)
                        .changedText(text -> text.replace("&Signature=", "&Sig="))
                        .send()
                        .code())
                .isEqualTo("AuthFailure.InvalidAuthorization");
    }

    @Test
    void aSignedHeaderMustBeThere() {
        TestAnswer answer = call(Form.TC3_POST)
                .changedSignature(header -> header.replace("x-tc-action", "x-tc-action;x-tc-nothing"))
                .send();

        assertThat(answer.code()).isEqualTo("AuthFailure.SignatureFailure");
    }

    @Test
    void theContentTypeIsSignedAsItIsSent() {
        TestAnswer answer = call(Form.TC3_POST)
                .header("Content-Type", "application/json;charset=utf-8")
                .send();

        assertThat(answer.code()).isEqualTo("AuthFailure.SignatureFailure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "-1", "1772366400.5", "123456789012"})
    void aTimestampIsUnixSeconds(String timestamp) {
        assertThat(call(Form.SHA256_GET).common("Timestamp", timestamp).send().code())
                .isEqualTo("InvalidParameter");
        assertThat(TENCENT.fake().lastRequest().timestamp()).isNull();
    }

    @Test
    void anOlderSignatureNeedsANonce() {
        assertThat(call(Form.SHA1_GET).common("Nonce", null).send().code()).isEqualTo("MissingParameter");
        assertThat(call(Form.SHA256_POST).common("Nonce", "x").send().code()).isEqualTo("InvalidParameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"singapore", "AP-singapore", "ap-singapore.evil.example", ""})
    void aRegionHasARegionsForm(String region) {
        assertThat(call(Form.SHA1_POST).common("Region", region).send().code()).isEqualTo("UnsupportedRegion");
    }

    @Test
    void theFirstThingThatIsWrongDecides() {
        Credentials unknown = Credentials.of("nobody", "nothing");
        TestCall allWrong =
                call(Form.TC3_POST).credentials(unknown).common("Region", "x").json("{\"Oops\":1}");

        assertThat(allWrong.send().code()).isEqualTo("AuthFailure.SecretIdNotFound");
        assertThat(allWrong.credentials(TENCENT.fake().credentials()).send().code())
                .isEqualTo("UnsupportedRegion");
        assertThat(allWrong.common("Region", "ap-singapore").send().code()).isEqualTo("UnknownParameter");
        assertThat(allWrong.json("{\"Beds\":\"x\"}").send().code()).isEqualTo("MissingParameter");
        assertThat(allWrong.json("{\"Beds\":\"x\",\"Name\":\"y\"}").send().code())
                .isEqualTo("InvalidParameter");
        assertThat(allWrong.json("{\"Beds\":1,\"Name\":\"y\"}").send().code()).isNull();
    }

    private static TestCall call(Form form) {
        return TestCall.to(TENCENT.fake(), CLOCK, form);
    }

    private static TestAnswer send(HttpRequest request) throws Exception {
        return new TestAnswer(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
    }

    private static int queryLength(TestCall call) {
        return call.request().uri().getRawQuery().length();
    }

    private static String nameOfSize(int bytes) {
        String frame = "{\"Name\":\"\"}";
        return "{\"Name\":\"" + "n".repeat(bytes - frame.length()) + "\"}";
    }
}
