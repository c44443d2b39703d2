package dev.tc3.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.auth.Tc3Message;
import dev.tc3.client.auth.Tc3Signer;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.ExampleSpec;
import dev.tc3.testkit.FakeTencentCloud;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One fake serves every published model of an edition, and each of their actions is called. */
class PublishedModelsServedTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Tc3Signer SIGNER = new Tc3Signer();
    private static final String CONTENT_TYPE = "application/json";

    @ParameterizedTest
    @ValueSource(strings = {"cn", "intl"})
    void everyActionIsAnswered(String edition) throws Exception {
        List<ApiSpec> specs = models(edition);
        try (FakeTencentCloud fake = FakeTencentCloud.serving(specs.toArray(ApiSpec[]::new))) {
            Map<String, Integer> answers = new TreeMap<>();
            for (ApiSpec spec : specs) {
                for (ActionSpec action : spec.actions().values()) {
                    HttpResponse<String> response = call(fake, spec, action, CompleteRequest.of(spec, action));
                    String answer = answer(action, response);
                    assertThat(answer)
                            .as(spec.service() + " " + action.name())
                            .isIn("in events", "at once", "by an error, as published");
                    answers.merge(answer, 1, Integer::sum);
                }
            }
            System.out.println(edition + ": " + specs.size() + " models, every action answered: " + answers);
        }
    }

    /**
     * People wrote the examples by hand, and the fake is strict: those that were written as URLs have texts for numbers, which
     * JSON does not take.
     */
    @ParameterizedTest
    @ValueSource(strings = {"cn", "intl"})
    void mostPublishedRequestsAreAccepted(String edition) throws Exception {
        List<ApiSpec> specs = models(edition);
        try (FakeTencentCloud fake = FakeTencentCloud.serving(specs.toArray(ApiSpec[]::new))) {
            Map<String, Integer> answers = new TreeMap<>();
            for (ApiSpec spec : specs) {
                for (ActionSpec action : spec.actions().values()) {
                    for (ExampleSpec example : action.examples()) {
                        HttpResponse<String> response = call(fake, spec, action, example.request());
                        assertThat(response.statusCode()).isEqualTo(200);
                        String code = fake.lastRequest().errorCode();
                        answers.merge(code == null || isError(example) ? "accepted" : code, 1, Integer::sum);
                    }
                }
            }
            System.out.println(edition + ": every published request sent: " + answers);

            int all = answers.values().stream().mapToInt(Integer::intValue).sum();
            assertThat(answers.keySet())
                    .isSubsetOf("accepted", "InvalidParameter", "MissingParameter", "UnknownParameter");
            assertThat(answers.get("accepted")).isGreaterThan(all / 2);
        }
    }

    private static List<ApiSpec> models(String edition) throws Exception {
        List<ApiSpec> specs = new ArrayList<>();
        for (Path model : Corpus.models()) {
            if (Corpus.name(model).startsWith(edition + "/")) {
                specs.add(Corpus.spec(model));
            }
        }
        return specs;
    }

    private static String answer(ActionSpec action, HttpResponse<String> response) throws Exception {
        if (response.headers().firstValue("Content-Type").orElse("").equals("text/event-stream")) {
            for (String event : response.body().split("\n\n", -1)) {
                assertThat(event.isEmpty()
                                || JSON.readTree(event.substring("data: ".length()))
                                        .isObject())
                        .isTrue();
            }
            return "in events";
        }
        JsonNode body = JSON.readTree(response.body()).path("Response");
        assertThat(body.path("RequestId").asText()).hasSize(36);
        if (!body.has("Error")) {
            return "at once";
        }
        boolean isPublished = action.examples().stream()
                .allMatch(example -> example.response().at("/Response/Error").equals(body.path("Error")));
        return isPublished ? "by an error, as published" : response.body();
    }

    private static boolean isError(ExampleSpec example) {
        return example.response().at("/Response/Error").has("Code");
    }

    private static HttpResponse<String> call(
            FakeTencentCloud fake, ApiSpec spec, ActionSpec action, ObjectNode parameters) throws Exception {
        byte[] body = parameters.toString().getBytes(StandardCharsets.UTF_8);
        URI uri = URI.create(fake.endpoint() + "/");
        long now = Instant.now().getEpochSecond();
        Tc3Message message = new Tc3Message(HttpMethod.POST, uri.getAuthority(), "", CONTENT_TYPE, action.name(), body);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", SIGNER.authorization(message, spec.service(), now, fake.credentials()))
                .header("Content-Type", CONTENT_TYPE)
                .header("X-TC-Action", action.name())
                .header("X-TC-Version", spec.version())
                .header("X-TC-Region", "ap-singapore")
                .header("X-TC-Timestamp", Long.toString(now))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
