package dev.tc3.client.auth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What one signing key is good for.
 *
 * @param date the day in UTC, {@code yyyy-MM-dd}
 * @param service the product's short name
 */
record Tc3Scope(String date, String service) {

    static final String TERMINATOR = "tc3_request";

    static Tc3Scope at(long epochSeconds, String service) {
        return new Tc3Scope(
                LocalDate.ofInstant(Instant.ofEpochSecond(epochSeconds), ZoneOffset.UTC)
                        .toString(),
                service);
    }

    /** The scope as signatures contain it. */
    String text() {
        return date + "/" + service + "/" + TERMINATOR;
    }
}
