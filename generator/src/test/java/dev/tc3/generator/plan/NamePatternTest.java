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

    @ParameterizedTest
    @CsvSource({
        "reset*, ResetInstance, Reset*",
        "RESETINSTANCE, ResetInstance, ResetInstance",
        "*INST*, ResetInstance, *Inst*",
        "r*S*e, ResetInstance, R*s*e",
        "'', '', ''"
    })
    void isWrittenInTheCaseOfAName(String pattern, String name, String written) {
        assertThat(new NamePattern(pattern).inTheCaseOf(name)).contains(written);
        assertThat(new NamePattern(written).matches(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"reset, ResetInstance", "instance*, ResetInstance", "*reset, ResetInstance", "AB*BA, aba", "'', a"})
    void isNotWrittenInTheCaseOfANameThatHasOtherLetters(String pattern, String name) {
        assertThat(new NamePattern(pattern).inTheCaseOf(name)).isEmpty();
    }
}
