package dev.tc3.testkit.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> KNOWN = List.of("InstanceId", "InstanceIds", "ImageId", "HostName", "Limit");

    @Test
    void theNearestNamesComeFirst() {
        assertThat(Spelling.near("InstanceIdss", KNOWN)).containsExactly("InstanceIds", "InstanceId");
        assertThat(Spelling.near("instanceid", KNOWN)).startsWith("InstanceId");
        assertThat(Spelling.near("Hostname", KNOWN)).containsExactly("HostName");
    }

    @Test
    void nothingIsGuessedFromAfar() {
        assertThat(Spelling.near("Region", KNOWN)).isEmpty();
        assertThat(Spelling.hint("Region", KNOWN)).isEmpty();
        assertThat(Spelling.near("", KNOWN)).isEmpty();
    }

    @Test
    void aHintNamesAllThatAreNear() {
        assertThat(Spelling.hint("InstanceIdx", KNOWN)).isEqualTo(" (did you mean InstanceId or InstanceIds?)");
    }

    @Test
    void atMostThreeNamesAreGiven() {
        assertThat(Spelling.near("Aaaaaaaa", List.of("Aaaaaaab", "Aaaaaaac", "Aaaaaaad", "Aaaaaaae")))
                .hasSize(3);
    }

    @Test
    void hugeNamesAreNotCompared() {
        String huge = String.join("", Collections.nCopies(100_000, "x"));

        assertThat(Spelling.near(huge, List.of(huge + "x"))).isEmpty();
    }
}
