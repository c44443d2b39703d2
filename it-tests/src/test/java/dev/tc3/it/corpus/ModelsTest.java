package dev.tc3.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.Effect;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.PublishedExamples;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecProblem;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import dev.tc3.spec.StructSpec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every published model is read, and what comes out is what another reading of the same file counts. */
class ModelsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> SCALARS = Map.of("float", "double", "bool", "boolean");

    @TestFactory
    Stream<DynamicTest> aModelIsReadWhole() {
        return Corpus.models().stream()
                .map(model -> DynamicTest.dynamicTest(model.toString(), () -> compare(Files.readAllBytes(model))));
    }

    @TestFactory
    Stream<DynamicTest> everyRevisionIsReadWhole() {
        return Corpus.history().stream()
                .map(revision -> DynamicTest.dynamicTest(revision.getFileName().toString(), () -> {
                    try (InputStream in = new GZIPInputStream(Files.newInputStream(revision))) {
                        compare(in.readAllBytes());
                    }
                }));
    }

    @Test
    void nearlyAllExamplesAreReadAndTheOthersAreTold() throws IOException, SpecException {
        int read = 0;
        int there = 0;
        List<SpecProblem> remarks = new ArrayList<>();
        for (Path model : Corpus.models()) {
            Path file = model.resolveSibling("examples.json");
            try (InputStream in = Files.newInputStream(file)) {
                ApiSpec spec = new SpecReader().read(model);
                PublishedExamples examples = PublishedExamples.read(spec, new SpecSource(file.toString(), in));
                read += examples.byAction().values().stream()
                        .mapToInt(List::size)
                        .sum();
                remarks.addAll(examples.remarks());
            }
            there += JSON.readTree(file.toFile())
                    .path("actions")
                    .valueStream()
                    .mapToInt(JsonNode::size)
                    .sum();
        }

        assertThat(read).isEqualTo(there - remarks.size()).isGreaterThan(there * 99 / 100);
        assertThat(remarks)
                .extracting(SpecProblem::message)
                .allSatisfy(message -> assertThat(message)
                        .containsAnyOf("the request's body is no JSON object", "the answer is no JSON, in its line"));
    }

    @Test
    void whatTheModelsDoNotSayIsKnown() throws IOException, SpecException {
        Set<String> unsigned = new TreeSet<>();
        Set<String> streams = new TreeSet<>();
        Set<String> secrets = new TreeSet<>();
        for (Path model : Corpus.models()) {
            ApiSpec spec = new SpecReader().read(model);
            for (ActionSpec action : spec.actions().values()) {
                if (!action.signed()) {
                    unsigned.add(spec.service() + " " + action.name());
                }
                if (action.eventStream()) {
                    streams.add(spec.service() + " " + action.name());
                }
                assertThat(action.effect() == Effect.READ)
                        .as(action.name())
                        .isEqualTo(action.name().matches("(Describe|Get|List|Query|Search|Inquire|Inquiry)[A-Z0-9].*"));
            }
            members(spec).filter(MemberSpec::sensitive).map(MemberSpec::name).forEach(secrets::add);
        }

        assertThat(unsigned).containsExactly("sts AssumeRoleWithSAML", "sts AssumeRoleWithWebIdentity");
        assertThat(streams).contains("hunyuan ChatCompletions").allMatch(action -> action.startsWith("hunyuan "));
        assertThat(secrets)
                .contains(
                        "Password",
                        "Token",
                        "SecretKey",
                        "TmpSecretKey",
                        "PrivateKey",
                        "MongoUserPassword",
                        "SAMLAssertion")
                .doesNotContain(
                        "SecretId", "TmpSecretId", "NextToken", "ClientToken", "PublicKey", "SecretName", "Tokens");
    }

    private static void compare(byte[] model) throws IOException, SpecException {
        ApiSpec spec = new SpecReader().read("api.json", new ByteArrayInputStream(model));
        JsonNode root = JSON.readTree(model);
        JsonNode objects = root.path("objects");

        assertThat(spec.service())
                .isEqualTo(root.at("/metadata/serviceShortName").asText());
        assertThat(spec.version()).isEqualTo(root.at("/metadata/apiVersion").asText());
        assertThat(spec.actions().keySet()).containsExactlyElementsOf(names(root.path("actions")));
        assertThat(spec.types().keySet()).containsExactlyElementsOf(structures(root));
        for (ActionSpec action : spec.actions().values()) {
            JsonNode published = root.path("actions").path(action.name());
            assertThat(lines(action.parameters()))
                    .isEqualTo(lines(objects.path(published.path("input").asText())));
            assertThat(lines(action.result()))
                    .isEqualTo(lines(objects.path(published.path("output").asText())));
            assertThat(action.summary()).contains(published.path("document").asText());
        }
        for (StructSpec struct : spec.types().values()) {
            assertThat(lines(struct.members())).isEqualTo(lines(objects.path(struct.name())));
        }
    }

    /** The objects that no action names, and those that a member holds. */
    private static List<String> structures(JsonNode root) {
        Set<String> frames = new HashSet<>();
        root.path("actions").forEach(action -> {
            frames.add(action.path("input").asText());
            frames.add(action.path("output").asText());
        });
        root.path("objects")
                .forEach(object -> object.path("members").forEach(member -> {
                    if (Set.of("object", "list").contains(member.path("type").asText())) {
                        frames.remove(member.path("member").asText());
                    }
                }));
        return names(root.path("objects")).stream()
                .filter(name -> !frames.contains(name))
                .toList();
    }

    private static Map<String, List<Object>> lines(Map<String, MemberSpec> members) {
        Map<String, List<Object>> lines = new LinkedHashMap<>();
        members.forEach((name, member) -> lines.put(
                name, List.of(member.type().notation(), member.required(), member.deprecated(), member.doc())));
        return lines;
    }

    private static Map<String, List<Object>> lines(JsonNode object) {
        Map<String, List<Object>> lines = new LinkedHashMap<>();
        for (JsonNode member : object.path("members")) {
            String which = SCALARS.getOrDefault(
                    member.path("member").asText(), member.path("member").asText());
            lines.put(
                    member.path("name").asText(),
                    List.of(
                            member.path("type").asText().equals("list") ? "list<" + which + ">" : which,
                            member.path("required").asBoolean(),
                            member.path("disabled").asBoolean(),
                            member.path("document").asText()));
        }
        return lines;
    }

    private static Stream<MemberSpec> members(ApiSpec spec) {
        Stream<Map<String, MemberSpec>> ofActions =
                spec.actions().values().stream().flatMap(action -> Stream.of(action.parameters(), action.result()));
        Stream<Map<String, MemberSpec>> ofTypes = spec.types().values().stream().map(StructSpec::members);
        return Stream.concat(ofActions, ofTypes).flatMap(members -> members.values().stream());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
