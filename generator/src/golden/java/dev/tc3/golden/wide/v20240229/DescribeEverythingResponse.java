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
 * What {@code DescribeEverything} answers when it accepts a call.
 *
 * <p>Immutable. Only {@code RequestId} is sure to be there. Use the builder to fake an answer.
 */
@Generated("wide 2024-02-29")
public final class DescribeEverythingResponse extends Structure {
    /** The value of {@code RequestId}. */
    private final String requestId;

    /** The value of {@code Total}. */
    private final @Nullable Long total;

    /** The value of {@code Items}. */
    private final @Nullable List<Everything> items;

    /** The value of {@code Root}. */
    private final @Nullable Node root;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private DescribeEverythingResponse(Builder builder) {
        super(builder);
        this.requestId = Objects.requireNonNullElse(builder.requestId, "");
        this.total = builder.total;
        this.items = builder.items;
        this.root = builder.root;
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
    public static DescribeEverythingResponse of(Consumer<Builder> steps) {
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
     * The ID of the call.
     *
     * @return the value
     */
    public String requestId() {
        return requestId;
    }

    /**
     * How many there are.
     *
     * <p>The number is unsigned: see {@link Long#toUnsignedString(long)}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long total() {
        return total;
    }

    /**
     * What was found.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<Everything> items() {
        return items;
    }

    /**
     * The value of {@code Root}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Node root() {
        return root;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("RequestId", requestId);
        writer.uint64("Total", total);
        writer.structs("Items", items);
        writer.struct("Root", root);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static DescribeEverythingResponse readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "RequestId" -> builder.requestId = reader.string();
                case "Total" -> builder.total = reader.uint64();
                case "Items" -> builder.items = reader.structs(Everything::readFrom);
                case "Root" -> builder.root = reader.struct(Node::readFrom);
                default -> builder.keepUnknown(name, reader);
            }
        }
        return new DescribeEverythingResponse(builder);
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
    public static DescribeEverythingResponse fromJson(String json) {
        return WireForms.fromAnswer(json, DescribeEverythingResponse::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DescribeEverythingResponse that
                && requestId.equals(that.requestId)
                && Objects.equals(total, that.total)
                && Objects.equals(items, that.items)
                && Objects.equals(root, that.root)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(requestId, total, items, root, extras());
    }

    /** Collects the values of {@link DescribeEverythingResponse}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code RequestId}. */
        private @Nullable String requestId;

        /** The value of {@code Total}. */
        private @Nullable Long total;

        /** The value of {@code Items}. */
        private @Nullable List<Everything> items;

        /** The value of {@code Root}. */
        private @Nullable Node root;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(DescribeEverythingResponse source) {
            super(source);
            this.requestId = source.requestId;
            this.total = source.total;
            this.items = source.items;
            this.root = source.root;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The ID of the call.
         *
         * @param requestId the value, or null to clear it
         * @return this builder
         */
        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            return this;
        }

        /**
         * How many there are.
         *
         * @param total the value
         * @return this builder
         */
        public Builder total(long total) {
            this.total = total;
            return this;
        }

        /**
         * How many there are.
         *
         * @param total the value, or null to clear it
         * @return this builder
         */
        public Builder total(@Nullable Long total) {
            this.total = total;
            return this;
        }

        /**
         * What was found.
         *
         * @param items the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder items(@Nullable Collection<Everything> items) {
            this.items = Lists.copyOf(items);
            return this;
        }

        /**
         * What was found.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder items(Everything first, Everything... rest) {
            this.items = Lists.of(first, rest);
            return this;
        }

        /**
         * What was found.
         *
         * @param first fills an empty builder, whose object is the first element
         * @param rest do the same for further elements
         * @return this builder
         */
        @SafeVarargs
        public final Builder items(Consumer<Everything.Builder> first,
                Consumer<Everything.Builder>... rest) {
            List<Everything> all = new ArrayList<>(rest.length + 1);
            all.add(Everything.of(first));
            for (Consumer<Everything.Builder> steps : rest) {
                all.add(Everything.of(steps));
            }
            return items(all);
        }

        /**
         * The value of {@code Root}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder root(Consumer<Node.Builder> steps) {
            return root(Node.of(steps));
        }

        /**
         * The value of {@code Root}.
         *
         * @param root the value, or null to clear it
         * @return this builder
         */
        public Builder root(@Nullable Node root) {
            this.root = root;
            return this;
        }

        /**
         * Makes the object. {@code RequestId} must be set.
         *
         * @return a new object
         * @throws NullPointerException if {@code RequestId} is not set
         */
        public DescribeEverythingResponse build() {
            Objects.requireNonNull(requestId, "RequestId is not set, and every answer has one");
            return new DescribeEverythingResponse(this);
        }
    }
}
