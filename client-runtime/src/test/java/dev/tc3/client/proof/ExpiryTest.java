package dev.tc3.client.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpiryTest {

    private static final Instant SIGNED = DrivenClocks.START;
    private static final Signing SIGNING = new Signing(SIGNED, SIGNED, Duration.ofDays(3));

    @Test
    void isOverAMinuteAfterTheSignatureExpiredByTheServicesClock() {
        assertThat(isOver(361, 361, 361L)).isTrue();
        assertThat(isOver(9999, 9999, 360L)).isFalse();
        assertThat(isOver(9999, 9999, 361L)).isTrue();
    }

    @Test
    void isNotOverAsLongAsOneClockOfThisMachineIsBehind() {
        assertThat(isOver(360, 9999, 9999L)).as("own clock").isFalse();
        assertThat(isOver(9999, 360, 9999L)).as("uptime").isFalse();
        assertThat(isOver(-1000, 9999, 9999L)).as("own clock set back").isFalse();
    }

    @Test
    void takesAMinuteMoreIfTheServicesClockIsNotKnown() {
        assertThat(isOver(420, 9999, null)).isFalse();
        assertThat(isOver(9999, 420, null)).isFalse();
        assertThat(isOver(421, 421, null)).isTrue();
    }

    @Test
    void countsFromTheTimestampIfThatIsAheadOfTheSignersClock() {
        Signing ahead = new Signing(SIGNED.plusSeconds(200), SIGNED, Duration.ofDays(3));

        assertThat(Expiry.OF_SIGNATURES.isOver(ahead, moment(500, 500, 500L))).isFalse();
        assertThat(Expiry.OF_SIGNATURES.isOver(ahead, moment(500, 500, 561L))).isTrue();
        assertThat(Expiry.OF_SIGNATURES.isOver(ahead, moment(600, 600, null))).isFalse();
        assertThat(Expiry.OF_SIGNATURES.isOver(ahead, moment(621, 621, null))).isTrue();
    }

    private static boolean isOver(long own, long uptime, @Nullable Long service) {
        return Expiry.OF_SIGNATURES.isOver(SIGNING, moment(own, uptime, service));
    }

    /** So many seconds after the signing, by each clock. */
    private static Moment moment(long own, long uptime, @Nullable Long service) {
        return new Moment(
                SIGNED.plusSeconds(own),
                Duration.ofDays(3).plusSeconds(uptime),
                service == null ? null : SIGNED.plusSeconds(service));
    }
}
