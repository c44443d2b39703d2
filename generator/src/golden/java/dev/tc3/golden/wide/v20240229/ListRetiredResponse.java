package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.WireForms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ListRetired} answers when it accepts a call.
 *
 * <p>Immutable. Only {@code RequestId} is sure to be there. Use the builder to fake an answer.
 */
@Generated("wide 2024-02-29")
public final class ListRetiredResponse extends Structure {
    /** The value of {@code RequestId}. */
    private final String requestId;

    /** The value of {@code Retired}. */
    private final @Nullable List<RetiredThing> retired;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private ListRetiredResponse(Builder builder) {
        super(builder);
        this.requestId = Objects.requireNonNullElse(builder.requestId, "");
        this.retired = builder.retired;
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
    public static ListRetiredResponse of(Consumer<Builder> steps) {
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
     * The value of {@code RequestId}.
     *
     * @return the value
     */
    public String requestId() {
        return requestId;
    }

    /**
     * The value of {@code Retired}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<RetiredThing> retired() {
        return retired;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("RequestId", requestId);
        writer.structs("Retired", retired);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static ListRetiredResponse readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "RequestId" -> builder.requestId = reader.string();
                case "Retired" -> builder.retired = reader.structs(RetiredThing::readFrom);
                default -> builder.keepUnknown(name, reader);
            }
        }
        return new ListRetiredResponse(builder);
    }

    /**
     * Reads an answer that was kept: the JSON object of its members, or one that has them in its only
     * member {@code Response}.
     *
     * @param json the text
     * @return what was read
     * @throws IllegalArgumentException if it is no JSON object, or a value in it is of another type;
     * the message says where and quotes nothing
     */
    public static ListRetiredResponse fromJson(String json) {
        return WireForms.fromAnswer(json, ListRetiredResponse::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListRetiredResponse that
                && requestId.equals(that.requestId)
                && Objects.equals(retired, that.retired)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(requestId, retired, extras());
    }

    /** Collects the values of {@link ListRetiredResponse}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code RequestId}. */
        private @Nullable String requestId;

        /** The value of {@code Retired}. */
        private @Nullable List<RetiredThing> retired;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(ListRetiredResponse source) {
            super(source);
            this.requestId = source.requestId;
            this.retired = source.retired;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code RequestId}.
         *
         * @param requestId the value, or null to clear it
         * @return this builder
         */
        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            return this;
        }

        /**
         * The value of {@code Retired}.
         *
         * @param retired the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder retired(@Nullable Collection<RetiredThing> retired) {
            this.retired = Lists.copyOf(retired);
            return this;
        }

        /**
         * The value of {@code Retired}.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder retired(RetiredThing first, RetiredThing... rest) {
            this.retired = Lists.of(first, rest);
            return this;
        }

        /**
         * The value of {@code Retired}.
         *
         * @param first fills an empty builder, whose object is the first element
         * @param rest do the same for further elements
         * @return this builder
         */
        @SafeVarargs
        public final Builder retired(Consumer<RetiredThing.Builder> first,
                Consumer<RetiredThing.Builder>... rest) {
            List<RetiredThing> all = new ArrayList<>(rest.length + 1);
            all.add(RetiredThing.of(first));
            for (Consumer<RetiredThing.Builder> steps : rest) {
                all.add(RetiredThing.of(steps));
            }
            return retired(all);
        }

        /**
         * Makes the object. {@code RequestId} must be set.
         *
         * @return a new object
         * @throws NullPointerException if {@code RequestId} is not set
         */
        public ListRetiredResponse build() {
            Objects.requireNonNull(requestId, "RequestId is not set, and every answer has one");
            return new ListRetiredResponse(this);
        }
    }
}
