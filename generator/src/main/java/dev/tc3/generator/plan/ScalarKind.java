package dev.tc3.generator.plan;

import dev.tc3.spec.ScalarType;
import java.util.Optional;

/** The values without members that generated code can hold. */
public enum ScalarKind {
    STRING,
    INT64,
    UINT64,
    FLOAT64,
    BOOL;

    /** How a type of the spec is held; empty for bytes, which only multipart requests could carry. */
    static Optional<ScalarKind> of(ScalarType type) {
        return switch (type) {
            case STRING, DATE, DATETIME, DATETIME_ISO -> Optional.of(STRING);
            case INT64 -> Optional.of(INT64);
            case UINT64 -> Optional.of(UINT64);
            case DOUBLE -> Optional.of(FLOAT64);
            case BOOLEAN -> Optional.of(BOOL);
            case BINARY -> Optional.empty();
        };
    }
}
