package dev.tc3.client.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.CompletionState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever waits for the end of an accepted action hears the truth in every history of the model, and in time. The properties
 * {@code tc3.proof.seed} and {@code tc3.proof.histories} repeat a series or make it longer.
 */
class WaitSimulationTest {

    private static final long SEED = Long.getLong("tc3.proof.seed", 20261124L);
    private static final int HISTORIES = Integer.getInteger("tc3.proof.histories", 20_000);
    private static final EndStates STATES = new EndStates(Set.of("SUCCESS"), Set.of("FAILED"));

    private final Map<CompletionState, Integer> found = new EnumMap<>(CompletionState.class);
    private final List<String> wrong = new ArrayList<>();

    @Test
    void whatIsToldOfTheEndIsTrueInEveryHistory() {
        System.out.println("tc3.proof.seed=" + SEED + ", tc3.proof.histories=" + HISTORIES);

        play(Wait::ofUser);

        System.out.println("ends: " + found);
        assertThat(wrong).as("wrong ends, by seed of their history").isEmpty();
        for (CompletionState state : CompletionState.values()) {
            assertThat(found.getOrDefault(state, 0))
                    .as("histories that end in %s", state)
                    .isGreaterThan(HISTORIES / 40);
        }
    }

    static Arguments[] brokenWays() {
        return new Arguments[] {
            Arguments.of("any other operation came after", (Wait.Watching)
                    (id, before, shownFrom) -> new OperationWatch(id, before, STATES, Duration.ZERO)),
            Arguments.of("every state is an end", (Wait.Watching) (id, before, shownFrom) -> new OperationWatch(
                    id, before, new EndStates(Set.of("SUCCESS", "OPERATING"), Set.of("FAILED")), shownFrom)),
            Arguments.of("failures are ends like others", (Wait.Watching) (id, before, shownFrom) ->
                    new OperationWatch(id, before, new EndStates(Set.of("SUCCESS", "FAILED"), Set.of()), shownFrom)),
            Arguments.of("failures are no ends", (Wait.Watching) (id, before, shownFrom) ->
                    new OperationWatch(id, before, new EndStates(Set.of("SUCCESS"), Set.of()), shownFrom)),
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenWays")
    void aBrokenWayIsFound(String name, Wait.Watching broken) {
        play(seed -> Wait.of(seed, broken));

        System.out.println(name + ": " + wrong.size() + " wrong");
        assertThat(wrong).isNotEmpty();
    }

    private void play(LongFunction<Wait> play) {
        for (int i = 0; i < HISTORIES; i++) {
            Wait wait = play.apply(SEED + i);
            if (wait.found != null) {
                found.merge(wait.found, 1, Integer::sum);
            }
            wrong.addAll(wait.wrong);
        }
    }
}
