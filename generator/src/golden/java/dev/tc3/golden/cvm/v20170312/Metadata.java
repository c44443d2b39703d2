package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.RedactedText;
import dev.tc3.client.api.ResponseReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was handed to an instance when it was created.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class Metadata implements ParamSource {
    /** The value of {@code Items}. */
    private final @Nullable List<MetadataItem> items;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Metadata(Builder builder) {
        this.items = builder.items;
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
    public static Metadata of(Consumer<Builder> steps) {
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
     * The entries.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<MetadataItem> items() {
        return items;
    }

    @Override
    public void writeTo(ParamWriter writer) {
        writer.structs("Items", items);
    }

    /**
     * Reads an object of an answer from its first member to its end. Unknown members are passed over.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Metadata readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Items" -> builder.items = reader.structs(MetadataItem::readFrom);
                default -> reader.skip();
            }
        }
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Metadata that
                && Objects.equals(items, that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items);
    }

    @Override
    public String toString() {
        return RedactedText.of("Metadata", this);
    }

    /** Collects the values of {@link Metadata}. Not thread-safe. */
    public static final class Builder {
        /** The value of {@code Items}. */
        private @Nullable List<MetadataItem> items;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Metadata source) {
            this.items = source.items;
        }

        /**
         * The entries.
         *
         * <p>Required.
         *
         * @param items the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder items(@Nullable Collection<MetadataItem> items) {
            this.items = Lists.copyOf(items);
            return this;
        }

        /**
         * The entries.
         *
         * <p>Required.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder items(MetadataItem first, MetadataItem... rest) {
            this.items = Lists.of(first, rest);
            return this;
        }

        /**
         * The entries.
         *
         * <p>Required.
         *
         * @param first fills an empty builder, whose object is the first element
         * @param rest do the same for further elements
         * @return this builder
         */
        @SafeVarargs
        public final Builder items(Consumer<MetadataItem.Builder> first,
                Consumer<MetadataItem.Builder>... rest) {
            List<MetadataItem> all = new ArrayList<>(rest.length + 1);
            all.add(MetadataItem.of(first));
            for (Consumer<MetadataItem.Builder> steps : rest) {
                all.add(MetadataItem.of(steps));
            }
            return items(all);
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public Metadata build() {
            return new Metadata(this);
        }
    }
}
