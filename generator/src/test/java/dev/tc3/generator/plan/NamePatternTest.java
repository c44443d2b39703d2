package dev.tc3.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

    @ParameterizedTest
    @CsvSource({
        "ResetInstance, ResetInstance",
        "*, ResetInstance",
        "Reset*, ResetInstance",
        "*Instance, ResetInstance",
        "*set*, ResetInstance",
        "R*s*t*Inst*e, ResetInstance",
        "ResetInstance*, ResetInstance",
        "**, ResetInstance",
        "a*ba, aba"
    })
    void selects(String pattern, String name) {
        assertThat(new NamePattern(pattern).matches(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "resetinstance, ResetInstance",
        "Reset, ResetInstance",
        "*Reset, ResetInstance",
        "Instance*, ResetInstance",
        "*Instances*, ResetInstance",
        "ab*ba, aba",
        "Reset.*, ResetInstance",
        "'', ResetInstance"
    })
    void doesNotSelect(String pattern, String name) {
        assertThat(new NamePattern(pattern).matches(name)).isFalse();
    }
}
