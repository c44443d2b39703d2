package dev.tc3.generator.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keywords.txt",
                "object-methods.txt",
                "generated-members.txt",
                "client-methods.txt",
                "enum-constants.txt",
                "java-lang-types.txt",
                "used-types.txt"
            })
    void everyWordHasItsReason(String file) throws IOException {
        try (InputStream in = ReservedWords.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")))
                    .isNotEmpty()
                    .allMatch(line -> line.matches("\\w+  \\S.*"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void keywordsAreThoseOfTheCompiler() {
        Set<String> words = new TreeSet<>(ReservedWords.load("keywords.txt").all());

        assertThat(words.remove("yield")).isTrue();
        assertThat(words).allMatch(word -> SourceVersion.isKeyword(word, SourceVersion.RELEASE_17));
        assertThat(words).hasSize(54);
    }

    @Test
    void methodsOfObjectAreComplete() {
        Set<String> methods = Stream.of(Object.class.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        methods.removeIf(name -> name.contains("0") || name.equals("registerNatives"));

        assertThat(ReservedWords.load("object-methods.txt").all()).isEqualTo(methods);
    }
}
