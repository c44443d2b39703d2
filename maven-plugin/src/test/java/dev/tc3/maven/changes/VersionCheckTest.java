package dev.tc3.maven.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.generator.GeneratorOptions;
import dev.tc3.spec.diff.SpecChanges;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionCheckTest {

    private List<SpecChanges> removedParameter = List.of();

    @BeforeEach
    void compare(@TempDir Path folder) throws Exception {
        Path old = Shop.write(folder.resolve("old.json"), Shop.spec("shop", ", \"Size\": {\"type\": \"string\"}"));
        Path now = Shop.write(folder.resolve("now.json"), Shop.spec("shop", ""));
        removedParameter = new SpecComparison(GeneratorOptions.defaults(), List.of())
                .compare(Baseline.ofFiles(List.of(old)), List.of(now));
    }

    @Test
    void aVersionThatIsGreatEnoughAllowsAChange() throws Exception {
        VersionCheck.Outcome outcome = new VersionCheck("1.2.3", "2.0.0-SNAPSHOT", List.of()).check(removedParameter);

        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.notes()).containsExactly("the step from 1.2.3 to 2.0.0-SNAPSHOT allows changes up to major");
    }

    @Test
    void eachOffenderIsToldWithItsPlaceAndHowItIsAccepted() throws Exception {
        assertThat(new VersionCheck("1.2.3", "1.3.0", List.of())
                        .check(removedParameter)
                        .failure())
                .contains(
                        "1 change asks for a greater version, a major step: the step from 1.2.3 to 1.3.0 allows changes up to minor")
                .contains("major member-removed: Size of the request of Buy is gone")
                .contains("at /actions/Buy/parameters/Size (")
                .contains("old.json:3:")
                .contains("<change><rule>member-removed</rule><place>/actions/Buy/parameters/Size</place><reason>");
    }

    @Test
    void whatIsAcceptedPassesAndIsNoted() throws Exception {
        VersionCheck.Outcome outcome = new VersionCheck(
                        "1.2.3", "1.2.3", List.of(accepted("member-removed", "/actions/*/Size", "nobody used it")))
                .check(removedParameter);

        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.notes())
                .containsExactly(
                        "the step from 1.2.3 to 1.2.3 allows no change",
                        "accepted member-removed at /actions/Buy/parameters/Size: nobody used it");
        assertThat(outcome.warnings()).isEmpty();
    }

    @Test
    void anAcceptanceIsForItsRuleAndItsPlaceOnly() throws Exception {
        for (AcceptedChange other : List.of(
                accepted("member-renamed", "/actions/Buy/parameters/Size", "x"),
                accepted("member-removed", "/actions/Buy/parameters/Siz", "x"),
                accepted("member-removed", "/actions/Buy", "x"))) {
            VersionCheck.Outcome outcome = new VersionCheck("1.2.3", "1.2.4", List.of(other)).check(removedParameter);
            assertThat(outcome.failure()).contains("member-removed");
            assertThat(outcome.warnings()).singleElement().asString().contains("was not needed");
        }
    }

    @Test
    void incompleteAcceptancesAreRefusedAllTogether() {
        assertThatThrownBy(() -> new VersionCheck(
                        "1.2.3",
                        "latest",
                        List.of(accepted("member-removd", "/x", " "), accepted("member-removed", null, "x"))))
                .isInstanceOf(UncomparableException.class)
                .hasMessageContaining("4 problems")
                .hasMessageContaining("did you mean \"member-removed\"?")
                .hasMessageContaining("has no <reason>")
                .hasMessageContaining("without <place>")
                .hasMessageContaining("\"latest\" does not begin with numbers");
    }

    private static AcceptedChange accepted(String rule, @Nullable String place, String reason) {
        AcceptedChange accepted = new AcceptedChange();
        accepted.setRule(rule);
        accepted.setPlace(place);
        accepted.setReason(reason);
        return accepted;
    }
}
