package dev.tc3.maven.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.spec.diff.VersionStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseStepTest {

    @ParameterizedTest
    @CsvSource({
        "1.2.3, 1.2.3, NONE",
        "1.2.3, 1.2.4-SNAPSHOT, PATCH",
        "1.2.3, 1.3.0, MINOR",
        "1.2.9, 1.10.0, MINOR",
        "1.2.3, 2.0.0, MAJOR",
        "1.2.3, 1.2.2, NONE",
        "2.0.0, 1.9.9, NONE",
        "1.2, 1.2.1, PATCH",
        "1, 2, MAJOR",
        "1.2.3.Final, 1.2.4.Final, PATCH",
        "1.2.3+5, 1.2.3+6, NONE",
        "0.1.0, 0.1.1, MINOR",
        "0.1.0, 0.2.0, MAJOR",
        "0.9.0, 1.0.0, MAJOR",
        "20240101000000000001.0, 20240101000000000002.0, MAJOR",
    })
    void theFirstNumberThatIsRaisedDecides(String earlier, String later, VersionStep step) {
        assertThat(ReleaseStep.between(earlier, later)).isEqualTo(step);
    }

    @Test
    void whatDoesNotBeginWithNumbersIsNoVersion() {
        assertThat(ReleaseStep.isReadable("latest")).isFalse();
        assertThat(ReleaseStep.isReadable("v1.2")).isFalse();
        assertThat(ReleaseStep.isReadable("")).isFalse();
        assertThat(ReleaseStep.isReadable("1.2.3-rc-1")).isTrue();
    }
}
