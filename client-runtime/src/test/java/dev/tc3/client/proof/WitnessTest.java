package dev.tc3.client.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.NotSentException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WitnessTest {

    private final DrivenClocks clocks = new DrivenClocks();
    private final ThingLooks looks = new ThingLooks();
    private final Witness<Thing.Wipe> witness = new Witness<>(() -> Thing.HOW, looks, clocks);

    @Test
    void tellsWhatIsShownAndWhenTheLookBegan() {
        Moment began = clocks.read();
        looks.then(() -> {
            clocks.pass(Duration.ofSeconds(30));
            return Thing.wipe("r-1", "SUCCESS");
        });

        assertThat(witness.look(Thing.REQUEST)).isEqualTo(new Look.Seen(Thing.wipe("r-1", "SUCCESS"), began));
    }

    @Test
    void countsBackToTheBeginningWhatALooksOwnAnswerToldOfTheServicesClock() {
        looks.then(() -> {
            clocks.pass(Duration.ofSeconds(30));
            clocks.learnService(Duration.ofSeconds(100));
            return Thing.wipe("r-1", "SUCCESS");
        });

        Look.Seen seen = (Look.Seen) witness.look(Thing.REQUEST);

        assertThat(seen.began().service()).isEqualTo(DrivenClocks.START.plusSeconds(100));
    }

    @Test
    void believesTheEarlierOfTwoTimesOfTheService() {
        clocks.learnService(Duration.ofSeconds(100));
        looks.then(() -> {
                    clocks.learnService(Duration.ofSeconds(70));
                    return Thing.wipe("r-1", "SUCCESS");
                })
                .then(() -> {
                    clocks.learnService(Duration.ofSeconds(90));
                    return Thing.wipe("r-1", "SUCCESS");
                });

        assertThat(((Look.Seen) witness.look(Thing.REQUEST)).began().service())
                .isEqualTo(DrivenClocks.START.plusSeconds(70));
        assertThat(((Look.Seen) witness.look(Thing.REQUEST)).began().service())
                .isEqualTo(DrivenClocks.START.plusSeconds(70));
    }

    @Test
    void takesBlankFieldsForMissingOnes() {
        looks.then(Thing.status("", " ", "", ""));

        Look.Seen seen = (Look.Seen) witness.look(Thing.REQUEST);

        assertThat(seen.status()).isEqualTo(Thing.status(null, null, null, null));
    }

    @Test
    void seesNothingWhereNothingIs() {
        looks.then(() -> null);

        assertThat(witness.look(Thing.REQUEST)).isEqualTo(new Look.Nothing());
    }

    @Test
    void doesNotLookIfTheRequestDoesNotSayWhere() {
        Thing.Wipe nowhere = new Thing.Wipe(null);

        assertThat(witness.look(nowhere)).isEqualTo(new Look.Nothing());
        assertThat(witness.knowsWhereToLook(nowhere)).isFalse();
        assertThat(witness.knowsWhereToLook(Thing.REQUEST)).isTrue();
        assertThat(looks.taken).isZero();
    }

    @Test
    void tellsWhyALookFailed() {
        NotSentException failure = new NotSentException("FindThings", 1, "no way there", null);
        looks.thenFail(failure);

        assertThat(witness.look(Thing.REQUEST))
                .isEqualTo(new Look.Failed("FindThings was not sent: no way there", failure));
    }

    /** Such as one of code that takes an answer apart, whose message may quote it. */
    @Test
    void keepsTheWordsOfOtherExceptionsToItself() {
        looks.thenFail(new IllegalStateException("hush"));

        assertThat(witness.look(Thing.REQUEST))
                .isEqualTo(new Look.Failed("the look failed with java.lang.IllegalStateException", null));
    }
}
