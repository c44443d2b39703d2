package dev.tc3.generator.names;

import java.util.Map;
import java.util.Objects;

/** The Java names of things that a spec names. Immutable. */
public final class NameTable {

    private final Map<String, Identifier> names;

    /** @param names the Java names by the spec's */
    public NameTable(Map<String, Identifier> names) {
        this.names = Map.copyOf(names);
    }

    /**
     * The Java name of a thing.
     *
     * @param name the spec's name, which must be one of the table's
     */
    public Identifier of(String name) {
        return Objects.requireNonNull(names.get(name), "a name of the table");
    }
}
