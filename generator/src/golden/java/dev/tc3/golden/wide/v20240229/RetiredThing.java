package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.WireForms;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code RetiredThing}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class RetiredThing extends Structure {
    /** The value of {@code class}. */
    private final @Nullable String class_;

    /** The value of {@code Zone}. */
    private final @Nullable String zone;

    /** The value of {@code Operation}. */
    private final @Nullable String operation;

    /** The value of {@code OperationId}. */
    private final @Nullable String operationId;

    /** The value of {@code State}. */
    private final @Nullable String state;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private RetiredThing(Builder builder) {
        super(builder);
        this.class_ = builder.class_;
        this.zone = builder.zone;
        this.operation = builder.operation;
        this.operationId = builder.operationId;
        this.state = builder.state;
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
    public static RetiredThing of(Consumer<Builder> steps) {
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
     * What it is known by.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String class_() {
        return class_;
    }

    /**
     * The value of {@code Zone}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String zone() {
        return zone;
    }

    /**
     * The value of {@code Operation}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String operation() {
        return operation;
    }

    /**
     * The value of {@code OperationId}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String operationId() {
        return operationId;
    }

    /**
     * The value of {@code State}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String state() {
        return state;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("class", class_);
        writer.string("Zone", zone);
        writer.string("Operation", operation);
        writer.string("OperationId", operationId);
        writer.string("State", state);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static RetiredThing readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "class" -> builder.class_ = reader.string();
                case "Zone" -> builder.zone = reader.string();
                case "Operation" -> builder.operation = reader.string();
                case "OperationId" -> builder.operationId = reader.string();
                case "State" -> builder.state = reader.string();
                default -> builder.keepUnknown(name, reader);
            }
        }
        return builder.build();
    }

    /**
     * Reads a JSON object, as {@link #toJson} writes it.
     *
     * @param json the text
     * @return what was read
     * @throws IllegalArgumentException if it is no JSON object, or a value in it is of another type;
     * the message says where and quotes nothing
     */
    public static RetiredThing fromJson(String json) {
        return WireForms.fromJson(json, RetiredThing::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetiredThing that
                && Objects.equals(class_, that.class_)
                && Objects.equals(zone, that.zone)
                && Objects.equals(operation, that.operation)
                && Objects.equals(operationId, that.operationId)
                && Objects.equals(state, that.state)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(class_, zone, operation, operationId, state, extras());
    }

    /** Collects the values of {@link RetiredThing}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code class}. */
        private @Nullable String class_;

        /** The value of {@code Zone}. */
        private @Nullable String zone;

        /** The value of {@code Operation}. */
        private @Nullable String operation;

        /** The value of {@code OperationId}. */
        private @Nullable String operationId;

        /** The value of {@code State}. */
        private @Nullable String state;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(RetiredThing source) {
            super(source);
            this.class_ = source.class_;
            this.zone = source.zone;
            this.operation = source.operation;
            this.operationId = source.operationId;
            this.state = source.state;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * What it is known by.
         *
         * @param class_ the value, or null to clear it
         * @return this builder
         */
        public Builder class_(@Nullable String class_) {
            this.class_ = class_;
            return this;
        }

        /**
         * The value of {@code Zone}.
         *
         * @param zone the value, or null to clear it
         * @return this builder
         */
        public Builder zone(@Nullable String zone) {
            this.zone = zone;
            return this;
        }

        /**
         * The value of {@code Operation}.
         *
         * @param operation the value, or null to clear it
         * @return this builder
         */
        public Builder operation(@Nullable String operation) {
            this.operation = operation;
            return this;
        }

        /**
         * The value of {@code OperationId}.
         *
         * @param operationId the value, or null to clear it
         * @return this builder
         */
        public Builder operationId(@Nullable String operationId) {
            this.operationId = operationId;
            return this;
        }

        /**
         * The value of {@code State}.
         *
         * @param state the value, or null to clear it
         * @return this builder
         */
        public Builder state(@Nullable String state) {
            this.state = state;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public RetiredThing build() {
            return new RetiredThing(this);
        }
    }
}
