package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.Violations;
import dev.tc3.client.api.WireForms;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code Peer}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class Peer extends Structure {
    /** The value of {@code Node}. */
    private final @Nullable Node node;

    /** The value of {@code Weight}. */
    private final @Nullable Double weight;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Peer(Builder builder) {
        super(builder);
        this.node = builder.node;
        this.weight = builder.weight;
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
    public static Peer of(Consumer<Builder> steps) {
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
     * The value of {@code Node}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Node node() {
        return node;
    }

    /**
     * The value of {@code Weight}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Double weight() {
        return weight;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.struct("Node", node);
        writer.float64("Weight", weight);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Peer readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Node" -> builder.node = reader.struct(Node::readFrom);
                case "Weight" -> builder.weight = reader.float64();
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
    public static Peer fromJson(String json) {
        return WireForms.fromJson(json, Peer::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Peer that
                && Objects.equals(node, that.node)
                && Objects.equals(weight, that.weight)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(node, weight, extras());
    }

    /**
     * Collects what is wrong with this part of a request.
     *
     * @param violations what was found so far
     * @param path the way to this part, ending with a dot
     * @return what was found so far and here
     */
    Violations check(Violations violations, String path) {
        return violations.struct(path, "Node", node, Node::check);
    }

    /** Collects the values of {@link Peer}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Node}. */
        private @Nullable Node node;

        /** The value of {@code Weight}. */
        private @Nullable Double weight;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Peer source) {
            super(source);
            this.node = source.node;
            this.weight = source.weight;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code Node}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder node(Consumer<Node.Builder> steps) {
            return node(Node.of(steps));
        }

        /**
         * The value of {@code Node}.
         *
         * @param node the value, or null to clear it
         * @return this builder
         */
        public Builder node(@Nullable Node node) {
            this.node = node;
            return this;
        }

        /**
         * The value of {@code Weight}.
         *
         * @param weight the value
         * @return this builder
         */
        public Builder weight(double weight) {
            this.weight = weight;
            return this;
        }

        /**
         * The value of {@code Weight}.
         *
         * @param weight the value, or null to clear it
         * @return this builder
         */
        public Builder weight(@Nullable Double weight) {
            this.weight = weight;
            return this;
        }

        /**
         * Makes the object. What it lacks is told when the request that holds it is built.
         *
         * @return a new object
         */
        public Peer build() {
            return new Peer(this);
        }
    }
}
