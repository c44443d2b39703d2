package dev.tc3.generator.plan;

import java.util.Map;
import java.util.Objects;

/** Looks up what a checked spec is sure to define. */
final class Defined {

    private Defined() {}

    static <V> V in(Map<String, V> definitions, String name) {
        return Objects.requireNonNull(definitions.get(name), "defined in the spec");
    }
}
