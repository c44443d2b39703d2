package dev.tc3.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.generator.output.SourceMap;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a spec's texts say: the code has the planned members and no other, and each text can be read back. */
class HostileTextTest {

    private static final int STRUCTS = 20;
    private static final int MEMBERS = 50;
    private static final int BATCHES = 20;

    private static final Pattern ENTITY = Pattern.compile("&#(\\d+);");

    @Test
    void textsStayInTheirComments() throws GeneratorException {
        for (int batch = 0; batch < BATCHES; batch++) {
            Random random = new Random(batch);
            List<String> texts = texts(STRUCTS * MEMBERS, random);
            Parsed hostile = Parsed.of(generate(structs(texts::get)));
            Parsed harmless = Parsed.of(generate(structs(i -> "Harmless.")));

            assertThat(hostile.declarations()).as("seed %d", batch).isEqualTo(harmless.declarations());
            for (int i = 0; i < texts.size(); i++) {
                String comment = hostile.comments().get(".T" + i / MEMBERS + "#m" + i % MEMBERS + "/0");
                String written = written(texts.get(i));
                if (!written.isEmpty()) {
                    assertThat(readBack(comment))
                            .as("seed %d, text %d", batch, i)
                            .isEqualTo(written);
                }
            }
        }
    }

    @Test
    void textsStayInTheirLiterals() throws GeneratorException {
        for (int seed = 100; seed < 105; seed++) {
            List<String> texts = texts(1_000, new Random(seed));
            List<String> codes =
                    IntStream.range(0, texts.size()).mapToObj(i -> "C" + i).toList();
            SpecBuilder spec = new SpecBuilder().action("Do", texts.get(0), codes);
            codes.forEach(code -> spec.error(code, texts.get(Integer.parseInt(code.substring(1)))));
            Parsed parsed = Parsed.of(generate(spec.build()));

            assertThat(parsed.constants()).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(texts.size());
            for (int i = 0; i < texts.size(); i++) {
                assertThat(parsed.constants().get(".DemoErrorCode#C" + i))
                        .as("seed %d, text %d", seed, i)
                        .containsExactly("C" + i, withoutLoneSurrogates(texts.get(i)));
            }
        }
    }

    @Test
    void theStrictestCompilerHasNoComplaints() throws GeneratorException {
        Random random = new Random(42);
        List<String> texts = texts(STRUCTS * MEMBERS, random);
        SpecBuilder spec = structs(texts::get);
        List<String> codes = IntStream.range(0, 300).mapToObj(i -> "C" + i).toList();
        codes.forEach(code -> spec.error(code, HostileText.next(random)));
        spec.action("Fail", HostileText.next(random), codes);

        assertThat(Javac.complaints(generate(spec.build()))).as("seed 42").isEmpty();
    }

    private static List<String> texts(int count, Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(HostileText.next(random));
        }
        return texts;
    }

    private static SpecBuilder structs(IntFunction<String> text) {
        SpecBuilder spec = new SpecBuilder();
        List<MemberSpec> parameters = new ArrayList<>();
        for (int i = 0; i < STRUCTS; i++) {
            int first = i * MEMBERS;
            MemberSpec[] members = IntStream.range(0, MEMBERS)
                    .mapToObj(j -> new MemberSpec(
                            "M" + j,
                            ScalarType.STRING,
                            true,
                            false,
                            false,
                            text.apply(first + j),
                            text.apply(first + j)))
                    .toArray(MemberSpec[]::new);
            spec.type("T" + i, text.apply(first), members);
            parameters.add(SpecBuilder.member("P" + i, new StructRef("T" + i)));
        }
        return spec.action("Do", text.apply(0), List.of(), parameters.toArray(MemberSpec[]::new));
    }

    private static Map<String, String> generate(SpecBuilder spec) throws GeneratorException {
        return generate(spec.build());
    }

    private static Map<String, String> generate(ApiSpec spec) throws GeneratorException {
        return SourceMap.of(Generator.generate(spec, GeneratorOptions.defaults()));
    }

    private static String withoutLoneSurrogates(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    /** What of a text can be written: all of it, but for characters that HTML cannot hold, and the kind of white space. */
    private static String written(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean impossible = Character.getType(c) == Character.SURROGATE
                    || (Character.isISOControl(c) && "\n\r\t\u0085".indexOf(c) < 0);
            written.appendCodePoint(impossible ? 0xFFFD : c);
        });
        return oneLine(written.toString());
    }

    private static String readBack(String comment) {
        String text = comment.split("\n *@return", 2)[0].replace("<br>", " ").replace("<p>", " ");
        String decoded = ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(entity.group(1)))));
        return oneLine(decoded);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[ \t\n\r\u0085\u2028\u2029]+", " ").replaceAll("^ | $", "");
    }
}
