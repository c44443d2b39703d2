package dev.tc3.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.SpecReader;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.RecordedRequest;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The official SDK's clients against a fake that serves the models of their products. */
class OfficialSdkProductsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANSWERED = "answered";
    private static final String UNKNOWN = "unknown to the SDK here";

    /** Tags were an object when the SDK's last version for the product was made, and are a list in the model. */
    private static final Set<String> CHANGED_SINCE = Set.of("DescribeDBInstances");

    @Test
    void aTypedClientUnderstandsTheExample() throws Exception {
        try (FakeTencentCloud fake = FakeTencentCloud.serving(own("sms-2021-01-11"), own("darkroom-2024-05-01"))) {
            ObjectNode request = JSON.createObjectNode();
            request.putArray("PhoneNumberSet").add("+8612345678900");
            request.put("SmsSdkAppId", "1400000000").put("TemplateId", "1234");
            JsonNode answer = call(fake, List.of(OfficialProgram.line("sms", "2021-01-11", "SendSms", request)))
                    .get(0);

            assertThat(answer.at("/response/SendStatusSet/0/Code").textValue()).isEqualTo("Ok");
            assertThat(answer.at("/response/SendStatusSet/0/Fee").intValue()).isEqualTo(1);
            RecordedRequest came = fake.lastRequest();
            assertThat(came.isSignatureRight()).isTrue();
            assertThat(came.parameters()).isEqualTo(request);
        }
    }

    @Test
    void filesEventsAndUnsignedCallsTravelAsTheSdkSendsThem() throws Exception {
        try (FakeTencentCloud fake = FakeTencentCloud.serving(own("sms-2021-01-11"), own("darkroom-2024-05-01"))) {
            List<JsonNode> answers = call(
                    fake,
                    List.of(
                            darkroom("DevelopFilm", "{\"Film\":\"AAECDQr/\",\"Copies\":2,\"Tags\":[\"a b\",\"é\"]}"),
                            darkroom("Chat", "{\"Words\":\"hi\",\"Stream\":true}"),
                            darkroom("Chat", "{\"Words\":\"hi\"}"),
                            darkroom("Visit", "{\"Name\":\"eve\"}")));

            assertThat(answers.get(0).at("/response/Frames").intValue()).isEqualTo(36);
            assertThat(answers.get(1).path("events"))
                    .isEqualTo(JSON.readTree("[{\"Words\":\"hel\"},{\"Words\":\"lo\\n\"}]"));
            assertThat(answers.get(2).at("/response/Words").textValue()).isEqualTo("hello");
            assertThat(answers.get(3).at("/response/Room").intValue()).isEqualTo(7);
            List<RecordedRequest> came = fake.requests();
            assertThat(came.get(0).header("content-type")).startsWith("multipart/form-data");
            assertThat(came.get(0).parameters())
                    .isEqualTo(JSON.readTree("{\"Film\":\"AAECDQr/\",\"Copies\":2,\"Tags\":[\"a b\",\"é\"]}"));
            assertThat(came).extracting(RecordedRequest::isUnsigned).containsExactly(false, false, false, true);
            assertThat(came.subList(0, 3)).allMatch(RecordedRequest::isSignatureRight);
        }
    }

    @Test
    void whatIsWrongReachesTheSdkAsAnErrorCode() throws Exception {
        try (FakeTencentCloud fake = FakeTencentCloud.serving(own("sms-2021-01-11"))) {
            List<JsonNode> answers = call(
                    fake,
                    List.of(
                            OfficialProgram.line("sms", "2021-01-11", "SendSms", JSON.createObjectNode()),
                            OfficialProgram.line("sts", "2018-08-13", "GetCallerIdentity", JSON.createObjectNode()),
                            OfficialProgram.line("sms", "2021-01-11", "SendPigeon", JSON.createObjectNode())));

            assertThat(answers.get(0).at("/error/code").textValue()).isEqualTo("MissingParameter");
            assertThat(answers.get(1).at("/error/code").textValue()).isEqualTo("NoSuchProduct");
            assertThat(answers.get(2).path("failure").textValue()).contains("SendPigeonRequest");
        }
    }

    @Test
    void theSdkShowsHowItWritesARequest() throws Exception {
        ObjectNode request = JSON.createObjectNode().put("SmsSdkAppId", "14");
        request.putArray("PhoneNumberSet").add("+86");

        JsonNode encoded = OfficialProgram.run(
                        List.of(OfficialProgram.line("sms", "2021-01-11", "SendSms", request)), "encode")
                .get(0);

        assertThat(encoded.path("json")).isEqualTo(request);
        assertThat(encoded.path("pairs"))
                .isEqualTo(JSON.readTree("{\"PhoneNumberSet.0\":\"+86\",\"SmsSdkAppId\":\"14\"}"));
    }

    /** Every action of published models, with all of its parameters. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "cn/sms/v20210111",
                "cn/sms/v20190711",
                "cn/sts/v20180813",
                "cn/dnspod/v20210323",
                "cn/mongodb/v20190725",
                "cn/cvm/v20170312"
            })
    void everyActionOfAPublishedModelIsUnderstood(String folder) throws Exception {
        ApiSpec spec = Corpus.spec(folder);
        List<ActionSpec> actions = List.copyOf(spec.actions().values());
        try (FakeTencentCloud fake =
                FakeTencentCloud.start(builder -> builder.spec(spec).unlimited())) {
            List<JsonNode> answers = call(
                    fake,
                    actions.stream()
                            .map(action -> OfficialProgram.line(
                                    spec.service(), spec.version(), action.name(), CompleteRequest.of(spec, action)))
                            .toList());
            Map<String, String> outcomes = new TreeMap<>();
            IntStream.range(0, actions.size())
                    .forEach(i -> outcomes.put(actions.get(i).name(), outcome(actions.get(i), answers.get(i))));
            long known = outcomes.values().stream()
                    .filter(outcome -> !outcome.equals(UNKNOWN))
                    .count();
            outcomes.values().removeIf(outcome -> outcome.equals(UNKNOWN) || outcome.equals(ANSWERED));
            System.out.println(folder + ": " + actions.size() + " actions, of which the SDK here knows " + known
                    + "; answered but for " + outcomes);

            assertThat(known).isPositive();
            assertThat(outcomes.keySet()).isSubsetOf(CHANGED_SINCE);
            assertThat(fake.requests())
                    .allMatch(request -> request.isSignatureRight() != request.isUnsigned())
                    .extracting(RecordedRequest::errorCode)
                    .doesNotContain("UnknownParameter", "InvalidParameter");
        }
    }

    private static String outcome(ActionSpec action, JsonNode answer) {
        String failure = answer.path("failure").asText();
        if (failure.startsWith("java.lang.ClassNotFoundException: ")) {
            return UNKNOWN;
        }
        if (!answer.has("response")) {
            return answer.toString();
        }
        boolean isAnExample = action.examples().isEmpty()
                || action.examples().stream()
                        .anyMatch(example -> isPartOf(
                                example.response().path("Response"),
                                ((ObjectNode) answer.path("response")).without("RequestId")));
        return isAnExample ? ANSWERED : "not an example: " + answer;
    }

    /** Whether a client read nothing but what was sent. It leaves out what it does not know. */
    private static boolean isPartOf(JsonNode sent, JsonNode read) {
        if (read.isObject()) {
            return read.properties().stream()
                    .allMatch(member -> isPartOf(sent.path(member.getKey()), member.getValue()));
        }
        if (read.isArray()) {
            return IntStream.range(0, read.size()).allMatch(i -> isPartOf(sent.path(i), read.get(i)));
        }
        // The SDK has 32 bits for numbers with a fraction.
        return read.isNumber()
                ? (float) sent.asDouble() == (float) read.asDouble()
                : sent.asText().equals(read.asText());
    }

    private static List<JsonNode> call(FakeTencentCloud fake, Collection<ObjectNode> lines) throws Exception {
        return OfficialProgram.run(
                lines,
                "call",
                fake.endpoint(),
                "ap-singapore",
                fake.credentials().secretId(),
                fake.credentials().secretKey(),
                "POST",
                "TC3-HMAC-SHA256");
    }

    private static ObjectNode darkroom(String action, String request) throws Exception {
        return OfficialProgram.line("darkroom", "2024-05-01", action, (ObjectNode) JSON.readTree(request));
    }

    private static ApiSpec own(String name) throws Exception {
        try (InputStream in = OfficialSdkProductsTest.class.getResourceAsStream("/dev/tc3/it/" + name + ".json")) {
            return new SpecReader().read(name, in);
        }
    }
}
