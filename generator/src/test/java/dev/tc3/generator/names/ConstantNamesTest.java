package dev.tc3.generator.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantNamesTest {

    @ParameterizedTest
    @CsvSource({
        "MutexOperation.TaskRunning, MUTEX_OPERATION_TASK_RUNNING",
        "UnauthorizedOperation.MFAExpired, UNAUTHORIZED_OPERATION_MFA_EXPIRED",
        "InvalidParameterValue, INVALID_PARAMETER_VALUE",
        "Invalid-Thing Of_That, INVALID_THING_OF_THAT",
        "4000, CODE_4000",
        "错误, CODE",
        "Unlisted, UNLISTED_2",
        "ByCode, BY_CODE_2",
    })
    void wordsAreJoinedByUnderscores(String code, String constant) {
        assertThat(ConstantNames.assign(List.of(code)).of(code)).hasToString(constant);
    }

    @Test
    void codesThatWouldMeetAreNumberedInTheirOwnOrder() {
        NameTable names = ConstantNames.assign(List.of("AB", "A.B", "Ab", "aB"));

        assertThat(names.of("A.B")).hasToString("A_B");
        assertThat(names.of("AB")).hasToString("AB");
        assertThat(names.of("Ab")).hasToString("AB_2");
        assertThat(names.of("aB")).hasToString("A_B_2");
    }

    @Test
    void anEndlessCodeStillMakesAName() {
        String code = "A".repeat(5_000);

        assertThat(ConstantNames.assign(List.of(code)).of(code).text()).hasSizeLessThanOrEqualTo(200);
    }
}
