package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.Violations;
import dev.tc3.client.api.WireForms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Recursive, directly and through a list.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class Node extends Structure {
    /** The value of {@code Next}. */
    private final @Nullable Node next;

    /** The value of {@code Children}. */
    private final @Nullable List<Node> children;

    /** The value of {@code Label}. */
    private final @Nullable String label;

    /** The value of {@code Peer}. */
    private final @Nullable Peer peer;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Node(Builder builder) {
        super(builder);
        this.next = builder.next;
        this.children = builder.children;
        this.label = builder.label;
        this.peer = builder.peer;
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
    public static Node of(Consumer<Builder> steps) {
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
     * The value of {@code Next}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Node next() {
        return next;
    }

    /**
     * The value of {@code Children}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<Node> children() {
        return children;
    }

    /**
     * The value of {@code Label}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String label() {
        return label;
    }

    /**
     * The value of {@code Peer}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Peer peer() {
        return peer;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.struct("Next", next);
        writer.structs("Children", children);
        writer.string("Label", label);
        writer.struct("Peer", peer);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Node readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Next" -> builder.next = reader.struct(Node::readFrom);
                case "Children" -> builder.children = reader.structs(Node::readFrom);
                case "Label" -> builder.label = reader.string();
                case "Peer" -> builder.peer = reader.struct(Peer::readFrom);
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
    public static Node fromJson(String json) {
        return WireForms.fromJson(json, Node::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Node that
                && Objects.equals(next, that.next)
                && Objects.equals(children, that.children)
                && Objects.equals(label, that.label)
                && Objects.equals(peer, that.peer)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(next, children, label, peer, extras());
    }

    /**
     * Collects what is wrong with this part of a request.
     *
     * @param violations what was found so far
     * @param path the way to this part, ending with a dot
     * @return what was found so far and here
     */
    Violations check(Violations violations, String path) {
        return violations
                .struct(path, "Next", next, Node::check)
                .noNulls(path, "Children", children)
                .structs(path, "Children", children, Node::check)
                .struct(path, "Peer", peer, Peer::check);
    }

    /** Collects the values of {@link Node}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Next}. */
        private @Nullable Node next;

        /** The value of {@code Children}. */
        private @Nullable List<Node> children;

        /** The value of {@code Label}. */
        private @Nullable String label;

        /** The value of {@code Peer}. */
        private @Nullable Peer peer;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Node source) {
            super(source);
            this.next = source.next;
            this.children = source.children;
            this.label = source.label;
            this.peer = source.peer;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code Next}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder next(Consumer<Builder> steps) {
            return next(Node.of(steps));
        }

        /**
         * The value of {@code Next}.
         *
         * @param next the value, or null to clear it
         * @return this builder
         */
        public Builder next(@Nullable Node next) {
            this.next = next;
            return this;
        }

        /**
         * The value of {@code Children}.
         *
         * @param children the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder children(@Nullable Collection<Node> children) {
            this.children = Lists.copyOf(children);
            return this;
        }

        /**
         * The value of {@code Children}.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder children(Node first, Node... rest) {
            this.children = Lists.of(first, rest);
            return this;
        }

        /**
         * The value of {@code Children}.
         *
         * @param first fills an empty builder, whose object is the first element
         * @param rest do the same for further elements
         * @return this builder
         */
        @SafeVarargs
        public final Builder children(Consumer<Builder> first, Consumer<Builder>... rest) {
            List<Node> all = new ArrayList<>(rest.length + 1);
            all.add(Node.of(first));
            for (Consumer<Builder> steps : rest) {
                all.add(Node.of(steps));
            }
            return children(all);
        }

        /**
         * The value of {@code Label}.
         *
         * @param label the value, or null to clear it
         * @return this builder
         */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /**
         * The value of {@code Peer}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder peer(Consumer<Peer.Builder> steps) {
            return peer(Peer.of(steps));
        }

        /**
         * The value of {@code Peer}.
         *
         * @param peer the value, or null to clear it
         * @return this builder
         */
        public Builder peer(@Nullable Peer peer) {
            this.peer = peer;
            return this;
        }

        /**
         * Makes the object. What it lacks is told when the request that holds it is built.
         *
         * @return a new object
         */
        public Node build() {
            return new Node(this);
        }
    }
}
