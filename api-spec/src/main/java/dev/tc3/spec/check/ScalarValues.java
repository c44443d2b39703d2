package dev.tc3.spec.check;

import dev.tc3.spec.ScalarType;
import dev.tc3.spec.json.JsonBoolean;
import dev.tc3.spec.json.JsonNumber;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Which JSON values are values of which scalar type. */
final class ScalarValues {

    private static final BigDecimal LEAST_INT64 = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LARGEST_INT64 = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LARGEST_UINT64 =
            new BigDecimal(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));

    private ScalarValues() {}

    static boolean fits(JsonValue value, ScalarType type) {
        return switch (type) {
            case STRING, BINARY, DATE, DATETIME, DATETIME_ISO -> value instanceof JsonText;
            case BOOLEAN -> value instanceof JsonBoolean;
            case INT64 -> isWhole(value, LEAST_INT64, LARGEST_INT64);
            case UINT64 -> isWhole(value, BigDecimal.ZERO, LARGEST_UINT64);
            case DOUBLE ->
                value instanceof JsonNumber number
                        && Double.isFinite(number.value().doubleValue());
        };
    }

    /** What to write for a value of the type. */
    static String remedy(ScalarType type) {
        return switch (type) {
            case STRING, BINARY, DATE, DATETIME, DATETIME_ISO -> "write a text, in double quotes";
            case BOOLEAN, INT64, UINT64, DOUBLE -> "write " + range(type) + ", without quotes";
        };
    }

    /** What the values of the type are. */
    static String range(ScalarType type) {
        return switch (type) {
            case STRING, BINARY, DATE, DATETIME, DATETIME_ISO -> "a text";
            case BOOLEAN -> "true or false";
            case INT64 -> wholeNumber(LEAST_INT64, LARGEST_INT64);
            case UINT64 -> wholeNumber(BigDecimal.ZERO, LARGEST_UINT64);
            case DOUBLE -> "a number that a 64-bit double can hold";
        };
    }

    private static boolean isWhole(JsonValue value, BigDecimal least, BigDecimal largest) {
        return value instanceof JsonNumber number
                && number.whole()
                && number.value().compareTo(least) >= 0
                && number.value().compareTo(largest) <= 0;
    }

    private static String wholeNumber(BigDecimal least, BigDecimal largest) {
        return "a whole number from " + least + " to " + largest;
    }
}
