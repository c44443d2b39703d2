package dev.tc3.testkit.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The business parameters of a call in the form in which they came. */
public sealed interface Arguments {

    /** The members of a JSON object. */
    record Json(ObjectNode members) implements Arguments {}

    /** Flattened names, folded along their dots, as queries, forms and parts have them. */
    record Flattened(Branch root) implements Arguments {}

    /**
     * A place in flattened names: a value or a branch.
     *
     * @see Branch
     */
    sealed interface Place {}

    /** Where a flattened name ends. */
    record Leaf(String value) implements Place {}

    /** What stands between two boundaries: text, or the bytes of a binary parameter. Only its type tells. Immutable. */
    final class Part implements Place {

        private final byte[] content;

        Part(byte[] content) {
            this.content = content.clone();
        }

        /** A copy of the bytes. */
        public byte[] content() {
            return content.clone();
        }
    }

    /** What follows a dot, by name, in the order in which the names came. */
    record Branch(Map<String, Place> places) implements Place {

        public Branch {
            places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        }
    }

    /** The members of a JSON object, or no parameters at all for null. */
    static Arguments ofJson(@Nullable JsonNode document) {
        return document instanceof ObjectNode members ? new Json(members) : none();
    }

    /** No parameters. */
    static Arguments none() {
        return new Flattened(new Branch(Map.of()));
    }
}
