package dev.tc3.golden.cvm.v20170312;

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
 * An entry of an instance's metadata.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class MetadataItem extends Structure {
    /** The value of {@code Key}. */
    private final @Nullable String key;

    /** The value of {@code Value}. */
    private final @Nullable String value;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private MetadataItem(Builder builder) {
        super(builder);
        this.key = builder.key;
        this.value = builder.value;
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
    public static MetadataItem of(Consumer<Builder> steps) {
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
     * The key: letters, digits, _ and -, at most 128 bytes.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String key() {
        return key;
    }

    /**
     * The value, at most 256 KB. It is handled as a secret, because secrets are often handed over in this
     * way.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String value() {
        return value;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("Key", key);
        writer.sensitive().string("Value", value);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static MetadataItem readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Key" -> builder.key = reader.string();
                case "Value" -> builder.value = reader.string();
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
    public static MetadataItem fromJson(String json) {
        return WireForms.fromJson(json, MetadataItem::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MetadataItem that
                && Objects.equals(key, that.key)
                && Objects.equals(value, that.value)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, value, extras());
    }

    /** Collects the values of {@link MetadataItem}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Key}. */
        private @Nullable String key;

        /** The value of {@code Value}. */
        private @Nullable String value;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(MetadataItem source) {
            super(source);
            this.key = source.key;
            this.value = source.value;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The key: letters, digits, _ and -, at most 128 bytes.
         *
         * <p>Required.
         *
         * <p>For example {@code role}.
         *
         * @param key the value, or null to clear it
         * @return this builder
         */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /**
         * The value, at most 256 KB. It is handled as a secret, because secrets are often handed over in this
         * way.
         *
         * <p>Required.
         *
         * @param value the value, or null to clear it
         * @return this builder
         */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public MetadataItem build() {
            return new MetadataItem(this);
        }
    }
}
