package dev.tc3.generator;

import static dev.tc3.generator.SpecBuilder.member;
import static dev.tc3.generator.SpecBuilder.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    private static final GeneratorOptions DEFAULTS = GeneratorOptions.defaults();

    @Test
    void aMisspelledActionIsToldWithNearOnes() {
        assertThat(problems(Specs.wide(), DEFAULTS.withActions("DescribeEvrything", "Nothing*")))
                .containsExactly(
                        "actions: \"DescribeEvrything\" selects nothing of the 13 actions; did you mean \"DescribeEverything\"?",
                        "actions: \"Nothing*\" selects nothing of the 13 actions; write the name of an action, or a pattern"
                                + " with * for any characters");
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
                .containsExactly("basePackage: \"" + basePackage
                        + "\" is not the name of a package; write one such as com.example.cloud");
    }

    @ParameterizedTest
    @CsvSource({"reset*, Reset*", "*INSTANCE, *Instance", "resetinstance, ResetInstance", "r*in*E, R*In*e"})
    void aPatternInTheWrongCaseIsToldTheRightOne(String pattern, String meant) {
        ApiSpec spec = new SpecBuilder().action("ResetInstance").build();

        assertThat(problems(spec, DEFAULTS.withActions(pattern)))
                .containsExactly("actions: \"" + pattern + "\" selects nothing of the 1 action; did you mean \"" + meant
                        + "\"?");
    }

    @Test
    void ofSeveralSpecsAPatternMustSelectSomethingInOne() throws GeneratorException {
        ApiSpec one =
                new SpecBuilder().service("one").action("Ping").action("Pong").build();
        ApiSpec two = new SpecBuilder().service("two").action("Send").build();
        ApiSpec three = new SpecBuilder().service("Three!").action("a-b").build();

        assertThat(Generator.generate(List.of(one, two, three), DEFAULTS.withActions("Ping", "S*")))
                .map(SourceFile::path)
                .contains("dev/tc3/one/v20200101/PingRequest.java", "dev/tc3/two/v20200101/SendRequest.java")
                .doesNotContain("dev/tc3/one/v20200101/PongRequest.java")
                .noneMatch(path -> path.contains("hree"));
        assertThat(Generator.generate(List.of(one, two), DEFAULTS.withActions("Ping")))
                .map(SourceFile::packageName)
                .containsOnly("dev.tc3.one.v20200101");
        assertThat(problems(List.of(one, two), DEFAULTS.withActions("Ping", "Snd", "Nothing")))
                .containsExactly(
                        "actions: \"Nothing\" selects nothing of the 3 actions; write the name of an action, or a pattern"
                                + " with * for any characters",
                        "actions: \"Snd\" selects nothing of the 3 actions; did you mean \"Send\"?");
    }

    @Test
    void ofSeveralSpecsTheOneThatIsWrongIsNamedAndWhatIsWrongWithAllIsToldOnce() {
        ApiSpec one = new SpecBuilder().service("one").action("Ping").build();
        ApiSpec two = new SpecBuilder().service("two").action("a-b").build();

        assertThat(problems(List.of(one, two), DEFAULTS.withBasePackage("com.class")))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("basePackage: \"com.class\" is not"))
                .anyMatch(problem -> problem.startsWith("spec \"two 2020-01-01\" at \"/actions/a-b\": no Java name"));
    }

    @Test
    void specsThatWouldShareAPackageAreTold() {
        ApiSpec one = new SpecBuilder().service("a-b").action("Ping").build();
        ApiSpec two = new SpecBuilder().service("a_b").action("Pong").build();
        ApiSpec later = new SpecBuilder()
                .service("a-b")
                .version("2020-01-02")
                .action("Ping")
                .build();

        assertThat(problems(List.of(one, later, two), DEFAULTS))
                .containsExactly(
                        "spec \"a_b 2020-01-01\": it would go into the same package as spec \"a-b 2020-01-01\";"
                                + " leave one out, or generate it with another base package");
        assertThat(problems(List.of(one, one), DEFAULTS)).hasSize(1);
    }

    @Test
    void everythingIsToldAtOnce() {
        ApiSpec spec = new SpecBuilder()
                .service("../evil")
                .version("latest")
                .action("Do it", member("Bytes", new ListRef(ScalarType.BINARY)), member("a-b", ScalarType.STRING))
                .actionWithResult("Answer", member("Lost", new ListRef(new StructRef("Nowhere"))))
                .build();

        assertThat(problems(spec, DEFAULTS.withBasePackage("com.package").withActions("*", "Else")))
                .hasSize(9)
                .anyMatch(problem -> problem.startsWith("basePackage: "))
                .anyMatch(problem -> problem.contains(" at \"/service\": \"../evil\" is no short name"))
                .anyMatch(problem -> problem.contains(" at \"/version\": \"latest\" is no version"))
                .anyMatch(problem -> problem.startsWith("actions: \"Else\" selects nothing"))
                .anyMatch(problem -> problem.contains(" at \"/actions/Do it\": no Java name can be made of \"Do it\""))
                .anyMatch(problem -> problem.contains(
                        " at \"/actions/Do it/parameters/Bytes\": a list of binary values has no form"))
                .anyMatch(problem -> problem.contains(" at \"/actions/Do it/parameters/a-b\": no Java name"))
                .anyMatch(problem -> problem.contains(" at \"/actions/Answer\": the result has no string RequestId"))
                .anyMatch(problem -> problem.contains("/result/Lost\": the type \"Nowhere\" is not defined"));
    }

    @Test
    void whatIsNotSelectedIsNotJudged() throws GeneratorException {
        ApiSpec spec = new SpecBuilder()
                .action("Fine")
                .action("Upload", member("Bytes", new ListRef(ScalarType.BINARY)))
                .build();

        assertThat(Generator.generate(spec, DEFAULTS.withActions("F*"))).isNotEmpty();
        assertThat(problems(spec, DEFAULTS)).hasSize(1);
    }

    @Test
    void anErrorThatIsNotDescribedIsTold() {
        ApiSpec spec = new SpecBuilder().action("Fail", "", List.of("Oops")).build();

        assertThat(problems(spec, DEFAULTS))
                .containsExactly("spec \"demo 2020-01-01\" at \"/errors\": an action refers to \"Oops\", which is not"
                        + " described; add it to the spec's errors");
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
                .containsExactly(
                        "spec \"demo 2020-01-01\" at \"/actions/Pick/exclusive/0/0\": \"A.B\" leads to no parameter; correct the path");
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
                        "spec \"demo 2020-01-01\" at \"/actions/Big/parameters\": 301 members are more than the 300 that a class can hold; take"
                                + " some out",
                        "spec \"demo 2020-01-01\" at \"/errors\": 2901 codes are more than the 2900 that a Java enum can"
                                + " hold; select fewer actions");
    }

    @Test
    void groupsOfExclusiveParametersThatNoMethodCanCheckAreTold() {
        List<ParameterPath> group = Collections.nCopies(151, new ParameterPath(List.of("A")));
        ParameterPath deep = new ParameterPath(Collections.nCopies(11, "A"));
        ApiSpec spec = new SpecBuilder()
                .type("Nest", "", member("A", new StructRef("Nest")))
                .actionWithExclusions("Wide", List.of(group), text("A", ""))
                .actionWithExclusions("Deep", List.of(List.of(deep)), member("A", new StructRef("Nest")))
                .build();

        assertThat(problems(spec, DEFAULTS))
                .containsExactly(
                        "spec \"demo 2020-01-01\" at \"/actions/Deep/exclusive/0/0\": \"A.A.A.A.A.A.A.A.A.A.A\" has 11 names, more than the 10 that a"
                                + " method can follow; take it out",
                        "spec \"demo 2020-01-01\" at \"/actions/Wide/exclusive\": 151 parameters in all groups are more than the 150 that a method"
                                + " can check; take some out");
    }

    @Test
    void moreThanAClientCanHoldIsTold() {
        List<String> regions =
                IntStream.range(0, 1_001).mapToObj(i -> "ap-region-" + i).toList();
        SpecBuilder spec = new SpecBuilder().endpoint("h".repeat(70_000), regions);
        IntStream.range(0, 1_001).forEach(i -> spec.action("Do" + i));

        assertThat(problems(spec.build(), DEFAULTS))
                .containsExactly(
                        "spec \"demo 2020-01-01\" at \"/endpoint\": 1001 finance regions are more than the 1000 that a client can list; take some out",
                        "spec \"demo 2020-01-01\" at \"/endpoint\": the host or a finance region is longer than a Java string can hold; shorten it",
                        "spec \"demo 2020-01-01\" at \"/actions\": 1001 actions are more than the 1000 that a client can have; select fewer actions");
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

    @Test
    void keysInPointersAreEscaped() {
        assertThat(problems(new SpecBuilder().action("a/b~c").build(), DEFAULTS))
                .singleElement()
                .asString()
                .contains(" at \"/actions/a~1b~0c\": ");
    }

    @Test
    void patternsThatSelectNothingCanBeAskedForFirst() throws GeneratorException {
        ApiSpec spec = new SpecBuilder().action("Ping").build();

        assertThat(Generator.idlePatterns(spec.actions().keySet(), DEFAULTS.withActions("P*", "Pong", "Send")))
                .extracting(GeneratorProblem.InOption::value)
                .containsExactly("Pong", "Send");
        assertThat(Generator.idlePatterns(spec.actions().keySet(), DEFAULTS)).isEmpty();
    }

    @Test
    void aBaseThatEndsWithTheServiceIsNotGivenItTwice() throws GeneratorException {
        ApiSpec spec = new SpecBuilder().service("shop").action("Buy").build();

        assertThat(Generator.generate(spec, DEFAULTS.withBasePackage("com.acme.shop")))
                .extracting(SourceFile::packageName)
                .containsOnly("com.acme.shop.v20200101");
        assertThat(Generator.generate(spec, DEFAULTS.withBasePackage("com.acme.workshop")))
                .extracting(SourceFile::packageName)
                .containsOnly("com.acme.workshop.shop.v20200101");
    }

    private static List<String> problems(ApiSpec spec, GeneratorOptions options) {
        return problems(List.of(spec), options);
    }

    private static List<String> problems(List<ApiSpec> specs, GeneratorOptions options) {
        return catchThrowableOfType(GeneratorException.class, () -> Generator.generate(specs, options))
                .problems()
                .stream()
                .map(GeneratorProblem::toString)
                .toList();
    }
}
