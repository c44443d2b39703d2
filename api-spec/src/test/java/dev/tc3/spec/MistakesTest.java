package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake is told once, at its place, with what to do; and nothing else is. */
class MistakesTest {

    static Stream<Mistake> mistakes() {
        return Stream.of(TextMistakes.all(), StructuralMistakes.all(), SemanticMistakes.all())
                .flatMap(mistakes -> mistakes);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldOnceAtItsPlace(Mistake mistake) {
        assertThat(Shop.problems(mistake.document())).containsExactly(mistake.problem("shop.json"));
    }
}
