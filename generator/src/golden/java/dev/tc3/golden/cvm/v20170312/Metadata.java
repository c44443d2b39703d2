package dev.tc3.golden.cvm.v20170312;

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
 * What was handed to an instance when it was created.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class Metadata extends Structure {
    /** The value of {@code Items}. */
    private final @Nullable List<MetadataItem> items;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Metadata(Builder builder) {
        super(builder);
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
    protected void writeMembers(ParamWriter writer) {
        writer.structs("Items", items);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Metadata readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Items" -> builder.items = reader.structs(MetadataItem::readFrom);
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
    public static Metadata fromJson(String json) {
        return WireForms.fromJson(json, Metadata::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Metadata that
                && Objects.equals(items, that.items)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(items, extras());
    }

    /** Collects the values of {@link Metadata}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
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
            super(source);
            this.items = source.items;
        }

        @Override
        protected Builder self() {
            return this;
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
