package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.RedactedText;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Violations;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code Peer}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class Peer implements ParamSource {
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
    public void writeTo(ParamWriter writer) {
        writer.struct("Node", node);
        writer.float64("Weight", weight);
    }

    /**
     * Reads an object of an answer from its first member to its end. Unknown members are passed over.
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
                default -> reader.skip();
            }
        }
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Peer that
                && Objects.equals(node, that.node)
                && Objects.equals(weight, that.weight);
    }

    @Override
    public int hashCode() {
        return Objects.hash(node, weight);
    }

    @Override
    public String toString() {
        return RedactedText.of("Peer", this);
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
    public static final class Builder {
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
            this.node = source.node;
            this.weight = source.weight;
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
