package dev.tc3.spec.read;

import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonBoolean;
import dev.tc3.spec.json.JsonNull;
import dev.tc3.spec.json.JsonNumber;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonUnreadable;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes values as what they must be, and reports those that are something else. */
final class Expect {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Problems problems;

    Expect(Problems problems) {
        this.problems = problems;
    }

    /**
     * The value as an object, or null if it is none.
     *
     * @param what what the value is, for messages
     */
    @Nullable
    JsonObject object(JsonValue value, String what) {
        if (value instanceof JsonObject object) {
            return object;
        }
        reject(value, what, "an object", "put it in braces, { and }");
        return null;
    }

    /** The value as a list, or null if it is none. */
    @Nullable
    JsonArray list(JsonValue value, String what) {
        if (value instanceof JsonArray list) {
            return list;
        }
        reject(value, what, "a list", "put it in brackets, [ and ]");
        return null;
    }

    /** The elements of a list, or the first of them if there are too many. */
    List<JsonValue> atMost(int most, JsonArray list, String what) {
        List<JsonValue> elements = list.elements();
        if (elements.size() <= most) {
            return elements;
        }
        problems.report(
                list.place(),
                what + " has " + elements.size() + " elements; it may have " + most,
                "keep the best of them");
        return elements.subList(0, most);
    }

    /** The value as a text, or null if it is none. */
    @Nullable
    String text(JsonValue value, String what) {
        if (value instanceof JsonText text) {
            return text.text();
        }
        reject(value, what, "a text", "put it in double quotes");
        return null;
    }

    /** The value as a truth value, or false if it is none. */
    boolean flag(JsonValue value, String what) {
        if (value instanceof JsonBoolean flag) {
            return flag.value();
        }
        reject(value, what, "true or false", "write true or false, without quotes");
        return false;
    }

    /** The value as a whole number that is more than zero, or null if it is none. */
    @Nullable
    Integer positive(JsonValue value, String what) {
        String remedy = "write a number from 1 to " + LARGEST + ", without quotes";
        if (!(value instanceof JsonNumber number)) {
            reject(value, what, "a number", remedy);
        } else if (!number.whole()) {
            problems.report(value.place(), what + " must be a whole number, without fraction and exponent", remedy);
        } else if (number.value().signum() <= 0 || number.value().compareTo(LARGEST) > 0) {
            problems.report(value.place(), what + " must be from 1 to " + LARGEST, remedy);
        } else {
            return number.value().intValueExact();
        }
        return null;
    }

    private void reject(JsonValue value, String what, String wanted, String remedy) {
        if (value instanceof JsonUnreadable unreadable) {
            problems.report(unreadable.place(), unreadable.message(), unreadable.remedy());
            return;
        }
        problems.report(
                value.place(),
                what + " must be " + wanted + ", not " + value.kind(),
                value instanceof JsonNull ? "write " + wanted + ", or leave it out where it may be absent" : remedy);
    }
}
