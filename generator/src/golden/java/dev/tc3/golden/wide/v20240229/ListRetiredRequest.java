package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.Violations;
import dev.tc3.client.api.WireForms;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code ListRetired}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class ListRetiredRequest extends Structure {
    /** How the action is called. */
    public static final ActionDescriptor<ListRetiredRequest, ListRetiredResponse> ACTION =
            new ActionDescriptor<>(
                    WideClient.SERVICE,
                    "ListRetired",
                    Effect.READ,
                    null,
                    ListRetiredResponse::readFrom);

    /** The value of {@code Ids}. */
    private final @Nullable List<String> ids;

    /** The value of {@code InZone}. */
    private final @Nullable String inZone;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private ListRetiredRequest(Builder builder) {
        super(builder);
        this.ids = builder.ids;
        this.inZone = builder.inZone;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds by a lambda.
     *
     * @param steps fill an empty builder
     * @return what was built
     */
    public static ListRetiredRequest of(Consumer<Builder> steps) {
        Builder builder = new Builder();
        steps.accept(builder);
        return builder.build();
    }

    /**
     * Starts with the values of this object.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The value of {@code Ids}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> ids() {
        return ids;
    }

    /**
     * The value of {@code InZone}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String inZone() {
        return inZone;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.strings("Ids", ids);
        writer.string("InZone", inZone);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static ListRetiredRequest readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Ids" -> builder.ids = reader.strings();
                case "InZone" -> builder.inZone = reader.string();
                default -> builder.keepUnknown(name, reader);
            }
        }
        return builder.build();
    }

    /**
     * Reads the parameters from a JSON object, as {@link #toJson} writes them, and checks them.
     *
     * @param json the text
     * @return what was read
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws IllegalArgumentException if it is no JSON object, or a value in it is of another type;
     * the message says where and quotes nothing
     */
    public static ListRetiredRequest fromJson(String json) {
        return WireForms.fromJson(json, ListRetiredRequest::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListRetiredRequest that
                && Objects.equals(ids, that.ids)
                && Objects.equals(inZone, that.inZone)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(ids, inZone, extras());
    }

    /**
     * The error codes that the action's own documentation lists. Other codes can come back too.
     *
     * @return an unmodifiable set
     */
    public static Set<WideErrorCode> errorCodes() {
        return Collections.unmodifiableSet(EnumSet.noneOf(WideErrorCode.class));
    }

    /** Collects the values of {@link ListRetiredRequest}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Ids}. */
        private @Nullable List<String> ids;

        /** The value of {@code InZone}. */
        private @Nullable String inZone;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(ListRetiredRequest source) {
            super(source);
            this.ids = source.ids;
            this.inZone = source.inZone;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code Ids}.
         *
         * @param ids the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder ids(@Nullable Collection<String> ids) {
            this.ids = Lists.copyOf(ids);
            return this;
        }

        /**
         * The value of {@code Ids}.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder ids(String first, String... rest) {
            this.ids = Lists.of(first, rest);
            return this;
        }

        /**
         * The value of {@code InZone}.
         *
         * @param inZone the value, or null to clear it
         * @return this builder
         */
        public Builder inZone(@Nullable String inZone) {
            this.inZone = inZone;
            return this;
        }

        /**
         * Checks all parameters, then makes the request.
         *
         * @return a new object
         * @throws InvalidRequestException if the request cannot be sent as it is, with all that is wrong
         */
        public ListRetiredRequest build() {
            Violations.none()
                    .noNulls("", "Ids", ids)
                    .throwIfAny("ListRetired");
            return new ListRetiredRequest(this);
        }
    }
}
