package dev.tc3.spec.diff;

import dev.tc3.spec.ListRef;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.TypeRef;

/** What a type is in Java. Types with the same form have the same accessors and setters. */
final class JavaForm {

    private JavaForm() {}

    static String of(TypeRef type) {
        if (type instanceof ListRef list) {
            return "List<" + of(list.element()) + ">";
        }
        return type instanceof StructRef struct ? struct.name() : of((ScalarType) type);
    }

    private static String of(ScalarType type) {
        return switch (type) {
            case STRING, DATE, DATETIME, DATETIME_ISO -> "String";
            case INT64, UINT64 -> "Long";
            case DOUBLE -> "Double";
            case BOOLEAN -> "Boolean";
            case BINARY -> "Bytes";
        };
    }
}
