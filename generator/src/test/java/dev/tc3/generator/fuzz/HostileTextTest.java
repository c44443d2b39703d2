package dev.tc3.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.Javac;
import dev.tc3.generator.SpecBuilder;
import dev.tc3.generator.output.SourceMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever a spec's texts say: the code has the planned declarations and statements and no other, and each text can be
 * read back from the comment or the string that it was meant for.
 *
 * <p>{@code -Dtc3.fuzz.seed} takes other texts, {@code -Dtc3.fuzz.texts} more of them.
 */
class HostileTextTest {

    private static final long SEED = Long.getLong("tc3.fuzz.seed", 20_240_229);
    private static final int TEXTS = Integer.getInteger("tc3.fuzz.texts", 200_000);

    @Test
    void textsStayWhereTheyBelong() throws GeneratorException {
        Parsed harmless = Parsed.of(generate(PlantedSpec.harmless().build()));
        int batches = (TEXTS + PlantedSpec.TEXTS - 1) / PlantedSpec.TEXTS;
        System.out.println(batches * PlantedSpec.TEXTS + " hostile texts, -Dtc3.fuzz.seed=" + SEED);

        IntStream.range(0, batches).parallel().forEach(batch -> check(batch, harmless));
    }

    @Test
    void theStrictestCompilerHasNoComplaints() throws GeneratorException {
        PlantedSpec spec = PlantedSpec.hostile(new Random(SEED - 1));

        assertThat(Javac.complaints(generate(spec.build())))
                .as("seed %d", SEED - 1)
                .isEmpty();
    }

    /** The codes of errors are the only names that may be anything. */
    @Test
    void codesOfErrorsStayInTheirStrings() throws GeneratorException {
        Random random = new Random(SEED);
        List<String> codes = IntStream.range(0, 2_000)
                .mapToObj(i -> HostileText.next(random))
                .distinct()
                .toList();
        SpecBuilder spec = new SpecBuilder().action("Do", "", codes);
        codes.forEach(code -> spec.error(code, "Explained."));

        Parsed parsed = Parsed.of(generate(spec));

        List<String> written = parsed.literals().entrySet().stream()
                .filter(entry ->
                        entry.getValue().size() == 2 && entry.getValue().get(1).equals("Explained."))
                .map(entry -> entry.getValue().get(0))
                .toList();
        assertThat(written)
                .as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(
                        codes.stream().map(Planted::asString).toList());
    }

    private static void check(int batch, Parsed harmless) {
        long seed = SEED + batch;
        PlantedSpec spec = PlantedSpec.hostile(new Random(seed));
        Parsed hostile = Parsed.of(generate(spec.build()));

        assertThat(hostile.statements()).as("seed %d", seed).isEqualTo(harmless.statements());
        harmless.comments()
                .forEach((name, comment) -> assertThat(hostile.comments().get(name))
                        .as("seed %d, comment of %s", seed, name)
                        .isEqualTo(spec.inComment(comment)));
        harmless.literals()
                .forEach((name, strings) -> assertThat(hostile.literals().get(name))
                        .as("seed %d, strings of %s", seed, name)
                        .isEqualTo(strings.stream().map(spec::inString).toList()));
    }

    private static Map<String, String> generate(SpecBuilder spec) {
        try {
            return SourceMap.of(Generator.generate(spec.build(), GeneratorOptions.defaults()));
        } catch (GeneratorException e) {
            throw new AssertionError(e);
        }
    }
}
