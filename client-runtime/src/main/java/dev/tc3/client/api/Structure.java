package dev.tc3.client.api;

import java.util.Map;

/**
 * What all generated requests, responses and structures are: members that the spec declares, and beside them those that it
 * does not. Immutable and thread-safe.
 */
public abstract class Structure implements ParamSource {

    private final Map<String, Object> extras;

    /**
     * Takes over what a builder was given beside the declared members.
     *
     * @param builder has them
     */
    protected Structure(StructureBuilder<?> builder) {
        this.extras = builder.copyOfExtras();
    }

    /**
     * Gives each declared member to the writer, in the spec's order. Unset members are given as null.
     *
     * @param writer takes the members
     */
    protected abstract void writeMembers(ParamWriter writer);

    @Override
    public final void writeTo(ParamWriter writer) {
        writeMembers(writer);
        if (!extras.isEmpty()) {
            writer.extras(this::writeMembers, extras);
        }
    }

    /**
     * The members that the spec does not declare, which were added by the builder's {@code extra}, or came with an answer of a
     * service that is newer than the spec.
     *
     * <p>A value is a {@link String}, a {@link Boolean}, a whole number as {@link Long} or {@link java.math.BigInteger}, any
     * other number as {@link java.math.BigDecimal}, a {@link java.util.List} of values, or a {@link Map} of values by name; or a
     * structure, if the builder was given one.
     *
     * @return the values by name, in the order in which they came; empty if there are none; unmodifiable at every depth
     */
    public final Map<String, Object> extras() {
        return extras;
    }

    /**
     * The members as a JSON object, secrets included, so it belongs in no log. Members that are not set are left out.
     *
     * @return the object, on one line
     * @throws IllegalArgumentException if a value has no form in JSON, such as a number that is infinite; the message names
     *     the member and does not show the value
     */
    public final String toJson() {
        return WireForms.toJson(this);
    }

    /**
     * The members in the flattened form that a URL's query and a form's body share, such as {@code Ids.0=a&Disk.Size=60},
     * percent-encoded, secrets included, so it belongs in no log. Members that are not set are left out.
     *
     * @return the members, in the spec's order; empty if none is set
     * @throws IllegalArgumentException if a value has no flattened form, as an empty list; the message names the member and
     *     does not show the value
     */
    public final String toQuery() {
        return WireForms.toQuery(this);
    }

    /** {@return the members that are set, on one line and cut where they are long; secrets and undeclared members are masked} */
    @Override
    public final String toString() {
        return RedactedText.of(getClass().getSimpleName(), this);
    }
}
