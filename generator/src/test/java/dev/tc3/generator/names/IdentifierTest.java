package dev.tc3.generator.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1a",
                "a b",
                "a-b",
                "a.b",
                "a/b",
                "a$b",
                "a\n",
                "a\u200b",
                "é",
                "名",
                "class",
                "null",
                "_",
                "a;b",
                "a\\u002e",
                "a\u0000"
            })
    void whatIsNoPlainNameIsRefused(String text) {
        assertThatThrownBy(() -> new Identifier(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not an identifier");
    }

    @Test
    void aNameTooLongForAFileIsRefused() {
        assertThat(new Identifier("a".repeat(Identifier.MAX_LENGTH)).text()).hasSize(200);
        assertThatThrownBy(() -> new Identifier("a".repeat(Identifier.MAX_LENGTH + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReservedWordCanBeEscaped() {
        assertThat(Identifier.escaping("case")).hasToString("case_");
        assertThat(Identifier.escaping("cvm")).hasToString("cvm");
    }
}
