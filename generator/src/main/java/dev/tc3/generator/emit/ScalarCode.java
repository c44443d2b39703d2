package dev.tc3.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.tc3.generator.plan.ScalarKind;

/**
 * How generated code handles a kind of scalar.
 *
 * @param boxed the type that holds it
 * @param one the method of the runtime's writer and reader for one value
 * @param many the method of the runtime's writer and reader for a list
 */
record ScalarCode(ClassName boxed, String one, String many) {

    static ScalarCode of(ScalarKind kind) {
        return switch (kind) {
            case STRING -> new ScalarCode(ClassName.get(String.class), "string", "strings");
            case INT64 -> new ScalarCode(ClassName.get(Long.class), "int64", "int64s");
            case UINT64 -> new ScalarCode(ClassName.get(Long.class), "uint64", "uint64s");
            case FLOAT64 -> new ScalarCode(ClassName.get(Double.class), "float64", "float64s");
            case BYTES -> new ScalarCode(LibraryTypes.BYTES, "binary", "binaries");
            case BOOL -> new ScalarCode(ClassName.get(Boolean.class), "bool", "bools");
        };
    }
}
