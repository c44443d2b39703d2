package dev.tc3.generator.plan;

import dev.tc3.spec.ScalarType;

/** The values without members that generated code can hold. */
public enum ScalarKind {
    STRING,
    INT64,
    UINT64,
    FLOAT64,
    BOOL,
    BYTES;

    /** How a type of the spec is held. */
    static ScalarKind of(ScalarType type) {
        return switch (type) {
            case STRING, DATE, DATETIME, DATETIME_ISO -> STRING;
            case INT64 -> INT64;
            case UINT64 -> UINT64;
            case DOUBLE -> FLOAT64;
            case BOOLEAN -> BOOL;
            case BINARY -> BYTES;
        };
    }
}
