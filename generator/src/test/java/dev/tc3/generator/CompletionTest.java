package dev.tc3.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.CompletionSpec;
import dev.tc3.spec.Effect;
import dev.tc3.spec.Endpoint;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.StructSpec;
import dev.tc3.spec.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a client gets methods that wait for the end of an action. */
class CompletionTest {

    private static final GeneratorOptions ALL = GeneratorOptions.defaults();

    @Test
    void anActionIsGeneratedWithoutThemIfTheOneThatShowsItsEndIsNotSelected() throws Exception {
        GeneratorOptions one = ALL.withActions("ResetInstance");

        Map<String, String> sources = sources(Specs.cvm(), one);

        assertThat(sources).containsKey("ResetInstanceRequest").doesNotContainKey("ResetInstanceCompletion");
        assertThat(sources.get("CvmClient")).doesNotContain("AndWait");
        assertThat(sources.get("ResetInstanceRequest")).doesNotContain("observedBy");
        assertThat(Javac.complaints(withPaths(sources))).isEmpty();
        assertThat(Generator.unobserved(Specs.cvm(), one))
                .containsExactly(
                        "ResetInstance gets no method that waits for its end, which DescribeInstances shows; to"
                                + " have one, select that action too");
        assertThat(Generator.unobserved(Specs.cvm(), ALL)).isEmpty();
        assertThat(Generator.unobserved(Specs.cvm(), ALL.withActions("DescribeInstances")))
                .isEmpty();
    }

    @Test
    void theClassThatNobodySeesMovesNoName() throws Exception {
        Map<String, String> sources = sources(spec(completion("Look", "Job", "List", "Name", "Name"), null), ALL);

        assertThat(sources.get("RunCompletion")).contains("public final class RunCompletion");
        assertThat(sources.get("RunCompletion_")).contains("\nfinal class RunCompletion_");
        assertThat(Javac.complaints(withPaths(sources))).isEmpty();
    }

    @Test
    void whatASpecOfAnyOriginNamesMustBeThere() {
        assertThat(problems(spec(completion("Look", "Job", "List", "Name", "Name"), "Jb")))
                .containsExactly(
                        "spec \"demo 2020-01-01\" at \"/actions/Run/clientToken\": \"Jb\" is no parameter that is a"
                                + " string; correct the name");
        assertThat(problems(spec(completion("Look", "Jb", "List", "Nme", "Size"), null)))
                .extracting(problem -> problem.replaceAll(".*/completion/|\".*", ""))
                .containsExactly("request", "match", "match", "operation", "requestId", "state");
        assertThat(problems(spec(completion("Look", "Job", "RequestId", "Name", "Name"), null)))
                .singleElement()
                .asString()
                .contains("no list of structures");
    }

    private static List<String> problems(ApiSpec spec) {
        return catchThrowableOfType(GeneratorException.class, () -> Generator.generate(spec, ALL)).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private static Map<String, String> sources(ApiSpec spec, GeneratorOptions options) throws GeneratorException {
        return Generator.generate(spec, options).collect(Collectors.toMap(SourceFile::name, SourceFile::text));
    }

    private static Map<String, String> withPaths(Map<String, String> sources) {
        return sources.entrySet().stream()
                .collect(Collectors.toMap(
                        source -> source.getValue()
                                        .replaceFirst("(?s).*?(?:^|\n)package ([\\w.]+);.*", "$1")
                                        .replace('.', '/')
                                + "/" + source.getKey() + ".java",
                        Map.Entry::getValue));
    }

    private static CompletionSpec completion(String action, String source, String items, String match, String state) {
        return new CompletionSpec(
                action,
                Map.of("Jobs", source),
                items,
                Map.of(match, source),
                state,
                state,
                state,
                null,
                List.of("A"),
                List.of("B"),
                List.of("C"));
    }

    private static ApiSpec spec(CompletionSpec completion, @Nullable String token) {
        Map<String, MemberSpec> result = members(member("RequestId", ScalarType.STRING));
        ActionSpec run = new ActionSpec(
                "Run",
                "",
                Effect.WRITE,
                null,
                members(member("Job", ScalarType.STRING)),
                List.of(),
                result,
                List.of(),
                List.of(),
                false,
                true,
                false,
                token,
                completion);
        ActionSpec look = new ActionSpec(
                "Look",
                "",
                Effect.READ,
                null,
                members(member("Jobs", new ListRef(ScalarType.STRING))),
                List.of(),
                members(
                        member("RequestId", ScalarType.STRING),
                        member("List", new ListRef(new StructRef("RunCompletion")))),
                List.of(),
                List.of());
        StructSpec job = new StructSpec(
                "RunCompletion", "", members(member("Name", ScalarType.STRING), member("Size", ScalarType.INT64)));
        return new ApiSpec(
                "demo",
                "2020-01-01",
                new Endpoint("demo.tencentcloudapi.com", List.of()),
                Map.of("Run", run, "Look", look),
                Map.of("RunCompletion", job),
                Map.of());
    }

    private static MemberSpec member(String name, TypeRef type) {
        return new MemberSpec(name, type, false, false, false, "", null);
    }

    private static Map<String, MemberSpec> members(MemberSpec... members) {
        return Stream.of(members).collect(Collectors.toMap(MemberSpec::name, member -> member));
    }
}
