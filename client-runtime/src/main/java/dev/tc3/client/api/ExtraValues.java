package dev.tc3.client.api;

import dev.tc3.client.Bytes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Immutable copies of the values that members may have which no spec declares. Messages show kinds and no value. */
final class ExtraValues {

    /** As deep as parameters may be nested at all. */
    private static final int DEEPEST = 100;

    private static final String ALLOWED =
            "give text, a truth value, a number, a structure, a collection or a map of these";

    private ExtraValues() {}

    /**
     * Copies a value.
     *
     * @param name the member's name, for messages
     * @throws IllegalArgumentException if there is no form for it
     */
    static Object copyOf(String name, Object value) {
        return copyOf(name, value, 0);
    }

    private static Object copyOf(String name, @Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(name + " is nested deeper than " + DEEPEST + " levels");
        }
        if (value == null) {
            throw new IllegalArgumentException(name + " holds null; leave out what is not set");
        }
        if (value instanceof Map<?, ?> map) {
            return copyOf(name, map, depth);
        }
        if (value instanceof Collection<?> collection) {
            return copyOf(name, collection, depth);
        }
        return value instanceof Number number ? number(name, number) : single(name, value);
    }

    private static Map<String, Object> copyOf(String name, Map<?, ?> map, int depth) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String member) || member.isEmpty()) {
                throw new IllegalArgumentException(name + " holds a map whose keys are not all names");
            }
            copy.put(member, copyOf(name + "." + member, value, depth + 1));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static List<Object> copyOf(String name, Collection<?> collection, int depth) {
        List<Object> copy = new ArrayList<>(collection.size());
        for (Object value : collection) {
            copy.add(copyOf(name + "." + copy.size(), value, depth + 1));
        }
        return Collections.unmodifiableList(copy);
    }

    /** One class for each kind of number, so that a value is equal to the same value that came with an answer. */
    private static Number number(String name, Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return number.longValue();
        }
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(name + " is infinite or not a number");
            }
            return new BigDecimal(number.toString());
        }
        if (number instanceof BigInteger whole) {
            return whole.bitLength() < Long.SIZE ? whole.longValueExact() : whole;
        }
        if (number instanceof BigDecimal) {
            return number;
        }
        throw unknown(name, number);
    }

    private static Object single(String name, Object value) {
        if (value instanceof CharSequence text) {
            return text.toString();
        }
        if (value instanceof Boolean || value instanceof Structure) {
            return value;
        }
        if (value instanceof Bytes bytes) {
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        }
        throw unknown(name, value);
    }

    private static IllegalArgumentException unknown(String name, Object value) {
        return new IllegalArgumentException(
                name + " is a " + value.getClass().getName() + ", which has no form on the wire; " + ALLOWED);
    }
}
