package dev.tc3.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.tc3.generator.docs.Javadoc;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Any text stands in the comment that it was meant for, says there what it said, and leaves the code around alone. */
class DocFuzzTest {

    private static final String LEAD = "Nothing known.";

    @DictionaryFile(resourcePath = "fuzz-words.txt")
    @FuzzTest
    void anyTextStaysInItsComment(byte[] utf8) {
        Planted planted = new Planted(new String(utf8, StandardCharsets.UTF_8), LEAD);

        Parsed parsed = Parsed.of(Map.of("Documented.java", documented(planted.text())));

        assertThat(parsed.statements().keySet()).containsExactlyInAnyOrder(".Documented", ".Documented#field");
        String said = spaced(planted.inComment() + ReadBack.END);
        assertThat(parsed.comments()).containsOnlyKeys(".Documented", ".Documented#field");
        assertThat(parsed.comments().values())
                .allSatisfy(comment -> assertThat(spaced(comment)).isEqualTo(said));
    }

    /** Where a Chinese sentence ends the summary, a paragraph begins, which no space has marked before. */
    private static String spaced(String text) {
        return text.replaceAll("([。！？]) ?", "$1 ");
    }

    private static String documented(String text) {
        TypeSpec type = TypeSpec.classBuilder("Documented")
                .addJavadoc(Javadoc.quoting(text, LEAD).build())
                .addField(FieldSpec.builder(int.class, "field")
                        .addJavadoc(Javadoc.quoting(text, LEAD).build())
                        .build())
                .build();
        return JavaFile.builder("", type).build().toString();
    }
}
