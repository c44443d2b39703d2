package dev.tc3.testkit.parameters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tc3.spec.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** How scalars are written: in flattened names all are text; in JSON each type has its own form. */
enum ScalarForm {
    /** As in a query or a form. */
    TEXT {
        @Override
        Optional<JsonNode> read(JsonNode value, ScalarType type) {
            if (!value.isTextual()) {
                return Optional.empty();
            }
            String text = value.textValue();
            return switch (type) {
                case INT64, UINT64 ->
                    INTEGER.matcher(text).matches() ? integer(new BigInteger(text), type) : Optional.empty();
                case DOUBLE -> DECIMAL.matcher(text).matches() ? number(new BigDecimal(text)) : Optional.empty();
                case BOOLEAN -> truth(text);
                case BINARY -> base64(value);
                case STRING, DATE, DATETIME, DATETIME_ISO -> Optional.of(value);
            };
        }

        private Optional<JsonNode> truth(String text) {
            return switch (text) {
                case "true", "True", "TRUE" -> Optional.of(NODES.booleanNode(true));
                case "false", "False", "FALSE" -> Optional.of(NODES.booleanNode(false));
                default -> Optional.empty();
            };
        }
    },

    /** As in a JSON body. */
    JSON {
        @Override
        Optional<JsonNode> read(JsonNode value, ScalarType type) {
            return switch (type) {
                case INT64, UINT64 ->
                    value.isIntegralNumber() ? integer(value.bigIntegerValue(), type) : Optional.empty();
                case DOUBLE -> value.isNumber() ? number(value.decimalValue()) : Optional.empty();
                case BOOLEAN -> Optional.of(value).filter(JsonNode::isBoolean);
                case BINARY -> value.isTextual() ? base64(value) : Optional.empty();
                case STRING, DATE, DATETIME, DATETIME_ISO -> Optional.of(value).filter(JsonNode::isTextual);
            };
        }
    };

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The lengths keep the conversion of hostile digits cheap; no number of these types is longer. */
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,20}");

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,400}(\\.\\d{1,400})?([eE][+-]?\\d{1,4})?");

    private static final BigInteger UINT64_END = BigInteger.ONE.shiftLeft(64);

    /** The value in its type's JSON form; empty if it is not of the type. */
    abstract Optional<JsonNode> read(JsonNode value, ScalarType type);

    private static Optional<JsonNode> base64(JsonNode text) {
        try {
            Base64.getDecoder().decode(text.textValue());
            return Optional.of(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> integer(BigInteger value, ScalarType type) {
        boolean inRange = type == ScalarType.INT64
                ? value.bitLength() < Long.SIZE
                : value.signum() >= 0 && value.compareTo(UINT64_END) < 0;
        return inRange ? Optional.of(smallest(value)) : Optional.empty();
    }

    /** The node that a JSON parser would make of the digits, so that trees compare equal. */
    private static JsonNode smallest(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return NODES.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? NODES.numberNode(value.longValue()) : NODES.numberNode(value);
    }

    private static Optional<JsonNode> number(BigDecimal value) {
        double nearest = value.doubleValue();
        return Double.isFinite(nearest) ? Optional.of(NODES.numberNode(nearest)) : Optional.empty();
    }
}
