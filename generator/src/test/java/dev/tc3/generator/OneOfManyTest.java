package dev.tc3.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.generator.output.SourceMap;
import dev.tc3.spec.ApiSpec;
import org.junit.jupiter.api.Test;

class OneOfManyTest {

    private static final GeneratorOptions ALL = GeneratorOptions.defaults();

    @Test
    void theSourcesAreThoseOfTheApiAlone() throws GeneratorException {
        GeneratedClient client = Generator.generateOneOfMany(Specs.wide(), ALL);

        assertThat(SourceMap.of(client.sources().stream()))
                .isEqualTo(SourceMap.of(Generator.generate(Specs.wide(), ALL)));
    }

    @Test
    void whatTheClientIsMadeOfIsCounted() throws GeneratorException {
        GeneratedClient client = Generator.generateOneOfMany(Specs.wide(), ALL.withActions("Run*", "Destroy*"));

        assertThat(client.actions()).isEqualTo(3);
        assertThat(client.structs()).isEqualTo(3);
        assertThat(client.classes()).isEqualTo(client.sources().size() - 1);
        assertThat(client.lines())
                .isEqualTo(client.sources().stream()
                        .mapToLong(source -> source.text().lines().count())
                        .sum());
    }

    @Test
    void anApiOfWhichNothingIsSelectedHasNoClientAndThatIsNoProblem() throws GeneratorException {
        GeneratedClient client = Generator.generateOneOfMany(Specs.wide(), ALL.withActions("Nothing"));

        assertThat(client.actions()).isZero();
        assertThat(client.sources()).isEmpty();
    }

    @Test
    void aPatternThatSelectsNothingHereMaySelectSomethingElsewhere() throws GeneratorException {
        assertThat(Generator.generateOneOfMany(Specs.wide(), ALL.withActions("Run", "Nothing"))
                        .actions())
                .isOne();
    }

    @Test
    void whatKeepsTheApiFromBeingGeneratedIsToldAtOnce() {
        ApiSpec spec = new SpecBuilder().action("a-b").action("c-d").build();

        GeneratorException exception = catchThrowableOfType(
                GeneratorException.class, () -> Generator.generateOneOfMany(spec, ALL.withBasePackage("1")));

        assertThat(exception.problems()).hasSize(3);
    }

    @Test
    void apisThatWouldShareAPackageAreKnownBeforeTheyAreRead() {
        assertThat(Generator.packageBelowBase("a-b", "2020-01-01"))
                .isEqualTo(Generator.packageBelowBase("a_b", "2020-01-01"))
                .isNotEqualTo(Generator.packageBelowBase("a-b", "2020-01-02"));
    }
}
