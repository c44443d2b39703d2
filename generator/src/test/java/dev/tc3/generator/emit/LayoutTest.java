package dev.tc3.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    @Test
    void aCommentOfOneLineStaysOnOneLine() {
        assertThat(Layout.tidy("class A {\n    /**\n     * What it is.\n     */\n    int a;\n}\n"))
                .isEqualTo("class A {\n    /** What it is. */\n    int a;\n}\n");
        assertThat(Layout.tidy("/**\n * What it is.\n */\nclass A {}\n")).isEqualTo("/** What it is. */\nclass A {}\n");
    }

    @Test
    void aCommentIsAsWideAsALineMayBe() {
        String fits = "x".repeat(120 - "/**  */".length());

        assertThat(Layout.tidy("/**\n * " + fits + "\n */\n")).isEqualTo("/** " + fits + " */\n");
        assertThat(Layout.tidy("/**\n * " + fits + "x\n */\n")).isEqualTo("/**\n * " + fits + "x\n */\n");
    }

    @Test
    void anEmptyBodyStaysOnOneLine() {
        assertThat(Layout.tidy("    A() {\n    }\n\n    B(int b) {\n        b++;\n    }\n"))
                .isEqualTo("    A() {}\n\n    B(int b) {\n        b++;\n    }\n");
    }

    @Test
    void aConstantWhoseValueIsBelowHasNoSpaceAtItsEnd() {
        assertThat(Layout.tidy("    private static final String A = \n            \"a\";\n"))
                .isEqualTo("    private static final String A =\n            \"a\";\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "    /**\n     * @return it\n     */\n",
                "    /**\n     * One.\n     * Two.\n     */\n",
                "    /**\n     * \n     */\n",
                "    /**\n     * Cut off",
                "    /**\n   * Elsewhere.\n     */\n",
                "    int a; /**\n     * Behind something.\n     */\n",
                "class A() {\n}\n",
                "    A() {\n        }\n",
                "    A() {",
                "    String a = \n        b;\n",
                "    * private static final A = \n"
            })
    void everythingElseStaysAsItIs(String source) {
        assertThat(Layout.tidy(source)).isEqualTo(source);
    }
}
