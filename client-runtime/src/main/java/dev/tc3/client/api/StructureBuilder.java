package dev.tc3.client.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What all builders of generated classes can do. Not thread-safe.
 *
 * @param <B> the builder
 */
public abstract class StructureBuilder<B extends StructureBuilder<B>> {

    private @Nullable Map<String, Object> extras;

    /** Starts with nothing set. */
    protected StructureBuilder() {}

    /**
     * Starts with the undeclared members of an object.
     *
     * @param source has them
     */
    protected StructureBuilder(Structure source) {
        this.extras = source.extras().isEmpty() ? null : new LinkedHashMap<>(source.extras());
    }

    /** {@return this builder} */
    protected abstract B self();

    /**
     * Sets a member that the spec does not declare, so that what a service learned lately can be used at once. It is sent
     * as it is; nothing checks its name or value before the service does. As nobody knows whether it is a secret, it is
     * treated as one: no text shows its value, and it is not sent in a URL unless that is allowed for its name.
     *
     * @param name the member's name on the wire; if the spec declares it and it is set as well, the request is refused
     * @param value text, a truth value, a whole or finite number, a structure, a list or other collection of these, or a
     *     map of these by name, none of them null; it is copied. Or null to clear it
     * @return this builder
     * @throws IllegalArgumentException if the name is empty or the value is something else; the message does not show it
     */
    public final B extra(String name, @Nullable Object value) {
        Objects.requireNonNull(name, "name");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an undeclared member needs a name");
        }
        if (value != null) {
            Map<String, Object> all = extras == null ? new LinkedHashMap<>() : extras;
            all.put(name, ExtraValues.copyOf(name, value));
            extras = all;
        } else if (extras != null) {
            extras.remove(name);
        }
        return self();
    }

    /**
     * For generated code that reads: keeps a member that the spec does not declare, or passes over it if it is null.
     *
     * @param name the member's name on the wire
     * @param reader stands at the member's value
     */
    public final void keepUnknown(String name, ResponseReader reader) {
        Object value = reader.value();
        if (value != null) {
            Map<String, Object> all = extras == null ? new LinkedHashMap<>() : extras;
            all.put(name, value);
            extras = all;
        }
    }

    final Map<String, Object> copyOfExtras() {
        return extras == null || extras.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }
}
