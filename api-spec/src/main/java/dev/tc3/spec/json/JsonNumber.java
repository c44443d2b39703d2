package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;
import java.math.BigDecimal;

/**
 * A number with all its digits.
 *
 * @param value the number
 * @param whole whether it is written without fraction and exponent
 */
public record JsonNumber(Place place, BigDecimal value, boolean whole) implements JsonValue {

    @Override
    public String kind() {
        return "a number";
    }
}
