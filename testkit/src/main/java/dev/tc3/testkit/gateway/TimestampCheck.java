package dev.tc3.testkit.gateway;

import dev.tc3.testkit.wire.Authorization;
import dev.tc3.testkit.wire.Common;
import dev.tc3.testkit.wire.IncomingCall;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The call was signed less than five minutes ago, or less than five minutes ahead, on the day that it says. */
final class TimestampCheck implements Check<IncomingCall> {

    private static final long SECONDS_ALLOWED = 300;
    private static final Pattern UNIX_SECONDS = Pattern.compile("\\d{1,11}");

    private final Clock clock;

    TimestampCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        @Nullable String timestamp = call.common().get(Common.TIMESTAMP);
        if (timestamp == null) {
            return Optional.of(Missing.common(Common.TIMESTAMP));
        }
        if (!UNIX_SECONDS.matcher(timestamp).matches()) {
            return Optional.of(new Refusal("InvalidParameter", "Timestamp should be Unix time in seconds."));
        }
        long signedAt = Long.parseLong(timestamp);
        long skew = Math.abs(clock.instant().getEpochSecond() - signedAt);
        if (skew > SECONDS_ALLOWED) {
            return Optional.of(expired("Timestamp and the server's time differ by " + skew + " seconds; at most "
                    + SECONDS_ALLOWED + " are allowed."));
        }
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(signedAt), ZoneOffset.UTC);
        return call.authorization().orElse(null) instanceof Authorization.Tc3 tc3
                        && !tc3.date().equals(day.toString())
                ? Optional.of(expired("The date in the credential scope is not the day of Timestamp in UTC."))
                : Optional.empty();
    }

    private static Refusal expired(String message) {
        return new Refusal("AuthFailure.SignatureExpire", message);
    }
}
