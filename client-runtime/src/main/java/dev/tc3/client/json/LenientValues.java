package dev.tc3.client.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tc3.client.Bytes;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The current token as a value. Published answers have numbers and truth values as strings, strings as numbers, and
 * whole numbers with a fraction of zero; all are understood. An empty string for a number or a truth value is none.
 */
final class LenientValues {

    private static final int LONGEST_NUMBER = 1_000;
    private static final int MOST_DIGITS_OF_64_BITS = 20;

    private final Tokens tokens;

    LenientValues(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Published answers have structures and lists where text is declared: they are their own JSON. */
    @Nullable
    String string() {
        JsonToken token = tokens.current();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            return tokens.source();
        }
        return scalar() ? tokens.text() : null;
    }

    /**
     * Whether nothing stands where a structure or a list should: null, an empty text, or the other of the two without
     * content, as services write it that cannot tell an empty list from an empty structure. Steps to the end of nothing.
     *
     * @param expected the token with which the structure or list would begin
     */
    boolean isNothing(JsonToken expected) {
        JsonToken token = tokens.current();
        if (token == JsonToken.VALUE_NULL) {
            return true;
        }
        if (token == JsonToken.VALUE_STRING) {
            return tokens.text().isEmpty();
        }
        return token != null && token.isStructStart() && token != expected && tokens.stepOverEmpty();
    }

    @Nullable
    Bytes binary() {
        if (!scalar()) {
            return null;
        }
        try {
            return Bytes.of(Base64.getDecoder().decode(tokens.text().strip()));
        } catch (IllegalArgumentException e) {
            throw tokens.wrong("a binary value is not in Base64");
        }
    }

    @Nullable
    Long int64() {
        BigDecimal number = wholeNumber();
        if (number == null) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw tokens.wrong("a number is no signed 64-bit number");
        }
    }

    @Nullable
    Long uint64() {
        BigDecimal number = wholeNumber();
        if (number == null) {
            return null;
        }
        try {
            return Long.parseUnsignedLong(number.toBigIntegerExact().toString());
        } catch (ArithmeticException | NumberFormatException e) {
            throw tokens.wrong("a number is no unsigned 64-bit number");
        }
    }

    @Nullable
    Double float64() {
        BigDecimal number = number();
        if (number == null) {
            return null;
        }
        double value = number.doubleValue();
        if (Double.isInfinite(value)) {
            throw tokens.wrong("a number is too large");
        }
        return value;
    }

    @Nullable
    Boolean bool() {
        if (!scalar()) {
            return null;
        }
        return switch (tokens.text().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            case "" -> null;
            default -> throw tokens.wrong("a value is neither true nor false");
        };
    }

    /** Looks at the exponent first: a number with a huge one would take for ever to be written out. */
    private @Nullable BigDecimal wholeNumber() {
        BigDecimal number = number();
        if (number == null || number.signum() == 0) {
            return number == null ? null : BigDecimal.ZERO;
        }
        long digits = (long) number.precision() - number.scale();
        if (digits > MOST_DIGITS_OF_64_BITS) {
            throw tokens.wrong("a number has more than 64 bits");
        }
        if (digits <= 0) {
            throw tokens.wrong("a number is not whole");
        }
        return number;
    }

    private @Nullable BigDecimal number() {
        if (!scalar()) {
            return null;
        }
        String text = tokens.text().strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > LONGEST_NUMBER) {
            throw tokens.wrong("a value is too long for a number");
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw tokens.wrong("a value is no number");
        }
    }

    /** Whether there is a value, which must then be neither structure nor list. */
    private boolean scalar() {
        JsonToken token = tokens.current();
        if (token == JsonToken.VALUE_NULL) {
            return false;
        }
        if (token == null || !token.isScalarValue()) {
            throw tokens.wrong("a structure or a list stands where a plain value should");
        }
        return true;
    }
}
