package dev.tc3.generator;

import static dev.tc3.generator.SpecBuilder.member;
import static dev.tc3.generator.SpecBuilder.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    private static final GeneratorOptions DEFAULTS = GeneratorOptions.defaults();

    @Test
    void aMisspelledActionIsToldWithNearOnes() {
        assertThat(problems(Specs.wide(), DEFAULTS.withActions("DescribeEvrything", "Nothing*")))
                .containsExactly(
                        "actions: \"DescribeEvrything\" selects nothing of the 8 actions (did you mean \"DescribeEverything\"?)",
                        "actions: \"Nothing*\" selects nothing of the 8 actions");
    }

    @Test
    void aPatternIsNoRegularExpression() {
        assertThat(problems(Specs.wide(), DEFAULTS.withActions("Describe.*"))).hasSize(1);
        assertThat(problems(Specs.wide(), DEFAULTS.withActions("\\E*"))).hasSize(1);
        assertThat(problems(Specs.wide(), DEFAULTS.withActions(""))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "com/example", "../evil", "com.class", "com..example", "com.example.", "1com"})
    void aBasePackageThatIsNoneIsTold(String basePackage) {
        assertThat(problems(Specs.cvm(), DEFAULTS.withBasePackage(basePackage)))
                .containsExactly("basePackage: not the name of a package; write one such as com.example.cloud");
    }

    @Test
    void everythingIsToldAtOnce() {
        ApiSpec spec = new SpecBuilder()
                .service("../evil")
                .version("latest")
                .action("Do it", member("Bytes", ScalarType.BINARY), member("a-b", ScalarType.STRING))
                .actionWithResult("Answer", member("Lost", new ListRef(new StructRef("Nowhere"))))
                .build();

        assertThat(problems(spec, DEFAULTS.withBasePackage("com.package").withActions("*", "Else")))
                .hasSize(9)
                .anyMatch(problem -> problem.startsWith("basePackage: "))
                .anyMatch(problem -> problem.startsWith("service: \"../evil\" is no short name"))
                .anyMatch(problem -> problem.startsWith("version: \"latest\" is no version"))
                .anyMatch(problem -> problem.startsWith("actions: \"Else\" selects nothing"))
                .anyMatch(problem -> problem.startsWith("action \"Do it\": Java names cannot be made of it"))
                .anyMatch(problem -> problem.startsWith(
                        "action \"Do it\", parameters, member \"Bytes\": binary values travel in multipart requests"))
                .anyMatch(problem -> problem.startsWith("action \"Do it\", parameters, member \"a-b\": Java names"))
                .anyMatch(problem -> problem.startsWith("action \"Answer\": the result has no string RequestId"))
                .anyMatch(problem -> problem.contains("member \"Lost\": the type \"Nowhere\" is not defined"));
    }

    @Test
    void whatIsNotSelectedIsNotJudged() throws GeneratorException {
        ApiSpec spec = new SpecBuilder()
                .action("Fine")
                .action("Upload", member("Bytes", ScalarType.BINARY))
                .build();

        assertThat(Generator.generate(spec, DEFAULTS.withActions("F*"))).isNotEmpty();
        assertThat(problems(spec, DEFAULTS)).hasSize(1);
    }

    @Test
    void anErrorThatIsNotDescribedIsTold() {
        ApiSpec spec = new SpecBuilder().action("Fail", "", List.of("Oops")).build();

        assertThat(problems(spec, DEFAULTS))
                .containsExactly("error \"Oops\": an action refers to it, but it is not described; add it to the"
                        + " spec's errors");
    }

    @Test
    void anErrorTextThatNoClassFileHoldsIsTold() {
        ApiSpec spec = new SpecBuilder()
                .action("Fail", "", List.of("Oops"))
                .error("Oops", "x".repeat(70_000))
                .build();

        assertThat(problems(spec, DEFAULTS)).singleElement().asString().contains("longer than a Java string can hold");
    }

    @Test
    void anExclusionThatLeadsNowhereIsTold() {
        ApiSpec spec = new SpecBuilder()
                .actionWithExclusion("Pick", List.of("A", "B"), text("A", ""))
                .build();

        assertThat(problems(spec, DEFAULTS))
                .containsExactly("action \"Pick\", exclusive: \"A.B\" leads to no parameter; correct the path");
    }

    @Test
    void moreThanAClassCanHoldIsTold() {
        SpecBuilder spec = new SpecBuilder();
        List<String> codes = IntStream.range(0, 2_901).mapToObj(i -> "Code" + i).toList();
        codes.forEach(code -> spec.error(code, "A code."));
        MemberSpec[] members =
                IntStream.range(0, 301).mapToObj(i -> text("Member" + i, "")).toArray(MemberSpec[]::new);

        assertThat(problems(spec.action("Big", "", codes, members).build(), DEFAULTS))
                .containsExactly(
                        "action \"Big\", parameters: 301 members are more than the 300 that a class can hold; take"
                                + " some out",
                        "errors: 2901 codes are more than the 2900 that a Java enum can hold; select fewer actions");
    }

    @Test
    void aHostileNameCannotBreakTheMessage() {
        String hostile = "a\nb\u001b[31m\u202e" + "x".repeat(10_000);

        assertThat(problems(new SpecBuilder().action(hostile).build(), DEFAULTS))
                .singleElement()
                .asString()
                .hasSizeLessThan(400)
                .doesNotContain("\n")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
    }

    @Test
    void theMessageOfTheExceptionHasThemAll() {
        GeneratorException exception = catchThrowableOfType(
                GeneratorException.class,
                () -> Generator.generate(
                        Specs.cvm(), DEFAULTS.withBasePackage("1").withActions("X")));

        assertThat(exception).hasMessageStartingWith("2 problems\nbasePackage: ");
        assertThat(exception.problems()).hasSize(2);
    }

    private static List<String> problems(ApiSpec spec, GeneratorOptions options) {
        return catchThrowableOfType(GeneratorException.class, () -> Generator.generate(spec, options))
                .problems();
    }
}
