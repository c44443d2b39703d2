package dev.tc3.client.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.Proof;
import dev.tc3.client.api.OperationStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No history that a model of the service can come up with leads to a wrong proof. The properties {@code tc3.proof.seed} and
 * {@code tc3.proof.histories} repeat a series or make it longer.
 */
class ProofSimulationTest {

    private static final long SEED = Long.getLong("tc3.proof.seed", 20261124L);
    private static final int HISTORIES = Integer.getInteger("tc3.proof.histories", 20_000);

    private final Map<Proof, Integer> found = new EnumMap<>(Proof.class);
    private final List<String> wrong = new ArrayList<>();
    private final List<String> weak = new ArrayList<>();

    @Test
    void whatIsProvedIsTrueInEveryHistory() {
        System.out.println("tc3.proof.seed=" + SEED + ", tc3.proof.histories=" + HISTORIES);

        play(History::ofUser);

        System.out.println("proofs: " + found);
        assertThat(wrong).as("wrong proofs, by seed of their history").isEmpty();
        assertThat(weak)
                .as("what should have been proved, by seed of the history")
                .isEmpty();
        for (Proof proof : Proof.values()) {
            assertThat(found.getOrDefault(proof, 0))
                    .as("histories that end in %s", proof)
                    .isGreaterThan(HISTORIES / 20);
        }
    }

    static Arguments[] brokenRules() {
        Expiry sound = Expiry.OF_SIGNATURES;
        Judgement rule = new ProofRule(sound);
        return new Arguments[] {
            Arguments.of("nothing expires", (Judgement)
                    (before, now, sent) -> rule.of(before, lookingAnHourLater(now), sent)),
            Arguments.of("no time to show", new ProofRule(new Expiry(sound.validity(), Duration.ZERO, sound.skew()))),
            Arguments.of("clocks agree", new ProofRule(new Expiry(sound.validity(), sound.lag(), Duration.ZERO))),
            Arguments.of(
                    "signatures last a minute less",
                    new ProofRule(new Expiry(sound.validity().minusMinutes(1), sound.lag(), sound.skew()))),
            Arguments.of("the service's clock is ignored", (Judgement) (before, now, sent) -> rule.of(
                    before, at(now, new Moment(now.began().own(), now.began().uptime(), null)), sent)),
            Arguments.of("uptime is ignored", (Judgement) (before, now, sent) -> rule.of(
                    before,
                    at(
                            now,
                            new Moment(
                                    now.began().own(),
                                    Duration.ofDays(1),
                                    now.began().service())),
                    sent)),
            Arguments.of("an empty id is an id", (Judgement) (before, now, sent) ->
                    rule.of(before == null ? null : named(before), at(now, named(now.status())), sent)),
            Arguments.of("unseen is as nothing was there", (Judgement)
                    (before, now, sent) -> before == null && !isOwn(now, sent)
                            ? rule.of(now.status(), now, sent)
                            : rule.of(before, now, sent)),
            Arguments.of("the name is proof", (Judgement) (before, now, sent) ->
                    before != null && Thing.WIPE_NAME.equals(now.status().operation()) && !before.equals(now.status())
                            ? Proof.EXECUTED
                            : rule.of(before, now, sent)),
            Arguments.of(
                    "another's is proof against", (Judgement) (before, now, sent) -> before != null && !isOwn(now, sent)
                            ? rule.of(now.status(), now, sent)
                            : rule.of(before, now, sent)),
        };
    }

    /** A simulation that finds nothing may be one that could not: so it has to find what is wrong with these. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenRules")
    void aBrokenRuleIsFound(String name, Judgement broken) {
        play(seed -> History.of(seed, broken, History.Way.SOUND));

        System.out.println(name + ": " + wrong.size() + " wrong");
        assertThat(wrong).isNotEmpty();
    }

    @Test
    void countingFromTheFirstAttemptIsFound() {
        play(seed -> History.of(seed, new ProofRule(Expiry.OF_SIGNATURES), new History.Way() {
            @Override
            public Temper temper(Temper temper) {
                return temper.tellingFirstSigningOnly();
            }
        }));

        assertThat(wrong).isNotEmpty();
    }

    @Test
    void takingTheEndOfALookForItsMomentIsFound() {
        play(seed -> History.of(seed, new ProofRule(Expiry.OF_SIGNATURES), new History.Way() {
            @Override
            public Look seen(Look look, World world) {
                return look instanceof Look.Seen seen ? at(seen, world.clocks.read()) : look;
            }
        }));

        assertThat(wrong).isNotEmpty();
    }

    @Test
    void theSamePartsWithTheSoundRuleAreRight() {
        play(seed -> History.of(seed, new ProofRule(Expiry.OF_SIGNATURES), History.Way.SOUND));

        assertThat(wrong).isEmpty();
    }

    private void play(LongFunction<History> play) {
        for (int i = 0; i < HISTORIES; i++) {
            History history = play.apply(SEED + i);
            found.merge(history.found, 1, Integer::sum);
            wrong.addAll(history.wrong);
            weak.addAll(history.weak);
        }
    }

    private static Look.Seen lookingAnHourLater(Look.Seen look) {
        Moment began = look.began();
        Duration hour = Duration.ofHours(1);
        return at(
                look,
                new Moment(
                        began.own().plus(hour),
                        began.uptime().plus(hour),
                        began.service() == null ? null : began.service().plus(hour)));
    }

    private static Look.Seen at(Look.Seen look, Moment moment) {
        return new Look.Seen(look.status(), moment);
    }

    private static Look.Seen at(Look.Seen look, OperationStatus status) {
        return new Look.Seen(status, look.began());
    }

    private static boolean isOwn(Look.Seen look, CallTrace.Sent sent) {
        String latest = look.status().requestId();
        return latest != null && sent.requestIds().contains(latest);
    }

    private static OperationStatus named(OperationStatus status) {
        return new OperationStatus(
                status.operation() == null ? "none" : status.operation(),
                status.requestId() == null ? "none" : status.requestId(),
                status.state(),
                status.reason());
    }
}
