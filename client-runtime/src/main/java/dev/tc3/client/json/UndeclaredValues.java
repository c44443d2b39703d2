package dev.tc3.client.json;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The current value as an unmodifiable tree, for members that no spec declares. What is null in it is left out. */
final class UndeclaredValues {

    private final Tokens tokens;

    UndeclaredValues(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The value; null for a JSON null. Ends at the value's last token. */
    @Nullable
    Object value() {
        JsonToken token = tokens.current();
        if (token == null) {
            throw tokens.wrong("a value is missing");
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> tokens.text();
            case VALUE_NUMBER_INT -> whole(new BigInteger(tokens.text()));
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw tokens.wrong("no value begins here");
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        while (tokens.next() == JsonToken.FIELD_NAME) {
            String name = tokens.text();
            tokens.next();
            Object value = value();
            if (value != null) {
                members.put(name, value);
            }
        }
        return Collections.unmodifiableMap(members);
    }

    private List<Object> list() {
        List<Object> elements = new ArrayList<>();
        while (tokens.next() != JsonToken.END_ARRAY) {
            Object value = value();
            if (value != null) {
                elements.add(value);
            }
        }
        return Collections.unmodifiableList(elements);
    }

    private static Number whole(BigInteger number) {
        return number.bitLength() < Long.SIZE ? (Number) number.longValueExact() : number;
    }

    private BigDecimal decimal() {
        try {
            return new BigDecimal(tokens.text());
        } catch (NumberFormatException e) {
            throw tokens.wrong("a number has too large an exponent");
        }
    }
}
