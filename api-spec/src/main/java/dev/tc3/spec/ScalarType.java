package dev.tc3.spec;

import java.util.Locale;

/** The types of values without members. */
public enum ScalarType implements TypeRef {
    STRING,
    INT64,
    UINT64,
    DOUBLE,
    BOOLEAN,
    BINARY,
    /** A string that holds a day; its format is the product's own. */
    DATE,
    /** A string that holds a day and a time; its format is the product's own. */
    DATETIME,
    /** A string that holds a day and a time in a form of ISO 8601. */
    DATETIME_ISO;

    private final String notation = name().toLowerCase(Locale.ROOT);

    @Override
    public String notation() {
        return notation;
    }
}
