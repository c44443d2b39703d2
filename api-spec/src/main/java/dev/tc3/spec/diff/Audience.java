package dev.tc3.spec.diff;

import java.util.Locale;

/** Whom a change concerns. */
public enum Audience {
    /** Those who make requests. */
    REQUEST,
    /** Those who read answers, errors among them. */
    RESPONSE,
    /** Both. */
    BOTH;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The audience as reports write it: {@code request}, {@code response} or {@code both}. */
    public String word() {
        return word;
    }
}
