package dev.tc3.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every fault, met with a new connection and with one that was used before, at a name of one address and of two. Whoever calls an
 * action that must not run twice is to be sure that it did not, and of what became of it.
 */
class FaultMatrixTest {

    private static final List<Result> OURS = new ArrayList<>();

    @BeforeAll
    static void play() throws Exception {
        List<Case> cases = new ArrayList<>();
        for (Action action : Action.values()) {
            cases.addAll(Case.allOf(action));
        }
        OURS.addAll(new OurClient().call(cases));
    }

    @Test
    void nothingThatMustNotRunTwiceRunsTwice() {
        assertThat(OURS)
                .filteredOn(result -> result.situation().action() != Action.DESCRIBE)
                .isNotEmpty()
                .noneMatch(Result::ranAgain);
    }

    @Test
    void nobodyIsToldThatAnActionDidNotRunWhenItDid() {
        assertThat(OURS).isNotEmpty().noneMatch(Result::isFalse);
    }
}
