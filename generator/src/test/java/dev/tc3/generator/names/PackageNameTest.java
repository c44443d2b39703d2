package dev.tc3.generator.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageNameTest {

    @Test
    void aNameIsReadAndWritten() {
        assertThat(PackageName.isValid("com.example.cloud")).isTrue();
        assertThat(PackageName.parse("com.example.cloud").child(new Identifier("v1")))
                .hasToString("com.example.cloud.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "a/b", "../a", "a.class", "a.b\n", "a b", "a\\b", "C:", "a;"})
    void anythingElseIsNoName(String text) {
        assertThat(PackageName.isValid(text)).isFalse();
    }
}
