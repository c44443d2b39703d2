package dev.tc3.spec.words;

import dev.tc3.spec.ScalarType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the scalar types are called in other languages and formats. */
public final class ForeignTypes {

    private static final Map<ScalarType, List<String>> NAMES = Map.of(
            ScalarType.STRING, List.of("string", "str", "text", "varchar"),
            ScalarType.INT64, List.of("int", "int8", "int16", "int32", "integer", "long", "short"),
            ScalarType.UINT64, List.of("uint", "uint8", "uint16", "uint32", "ulong", "unsigned"),
            ScalarType.DOUBLE, List.of("double", "float", "float32", "float64", "number", "decimal"),
            ScalarType.BOOLEAN, List.of("boolean", "bool"),
            ScalarType.BINARY, List.of("bytes", "blob"));
    private static final Map<String, ScalarType> TYPES = types();

    private ForeignTypes() {}

    /** The scalar type that goes by a name elsewhere. Upper and lower case count as the same. */
    public static Optional<ScalarType> find(String name) {
        return Optional.ofNullable(TYPES.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, ScalarType> types() {
        Map<String, ScalarType> types = new HashMap<>();
        NAMES.forEach((type, names) -> names.forEach(name -> types.put(name, type)));
        return types;
    }
}
