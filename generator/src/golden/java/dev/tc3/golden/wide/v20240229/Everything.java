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
 * One of each kind.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class Everything extends Structure {
    /** The value of {@code Text}. */
    private final @Nullable String text;

    /** The value of {@code Signed}. */
    private final @Nullable Long signed;

    /** The value of {@code Unsigned}. */
    private final @Nullable Long unsigned;

    /** The value of {@code Ratio}. */
    private final @Nullable Double ratio;

    /** The value of {@code Flag}. */
    private final @Nullable Boolean flag;

    /** The value of {@code Day}. */
    private final @Nullable String day;

    /** The value of {@code Instant}. */
    private final @Nullable String instant;

    /** The value of {@code IsoInstant}. */
    private final @Nullable String isoInstant;

    /** The value of {@code Texts}. */
    private final @Nullable List<String> texts;

    /** The value of {@code SignedNumbers}. */
    private final @Nullable List<Long> signedNumbers;

    /** The value of {@code UnsignedNumbers}. */
    private final @Nullable List<Long> unsignedNumbers;

    /** The value of {@code Ratios}. */
    private final @Nullable List<Double> ratios;

    /** The value of {@code Flags}. */
    private final @Nullable List<Boolean> flags;

    /** The value of {@code Placement}. */
    private final @Nullable Placement placement;

    /** The value of {@code Tags}. */
    private final @Nullable List<Tag> tags;

    /** The value of {@code Object}. */
    private final @Nullable Object_ object;

    /** The value of {@code Old}. */
    private final @Nullable List<Tag> old;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Everything(Builder builder) {
        super(builder);
        this.text = builder.text;
        this.signed = builder.signed;
        this.unsigned = builder.unsigned;
        this.ratio = builder.ratio;
        this.flag = builder.flag;
        this.day = builder.day;
        this.instant = builder.instant;
        this.isoInstant = builder.isoInstant;
        this.texts = builder.texts;
        this.signedNumbers = builder.signedNumbers;
        this.unsignedNumbers = builder.unsignedNumbers;
        this.ratios = builder.ratios;
        this.flags = builder.flags;
        this.placement = builder.placement;
        this.tags = builder.tags;
        this.object = builder.object;
        this.old = builder.old;
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
    public static Everything of(Consumer<Builder> steps) {
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
     * The value of {@code Text}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String text() {
        return text;
    }

    /**
     * The value of {@code Signed}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long signed() {
        return signed;
    }

    /**
     * The value of {@code Unsigned}.
     *
     * <p>The number is unsigned: see {@link Long#toUnsignedString(long)}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long unsigned() {
        return unsigned;
    }

    /**
     * The value of {@code Ratio}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Double ratio() {
        return ratio;
    }

    /**
     * The value of {@code Flag}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Boolean flag() {
        return flag;
    }

    /**
     * The value of {@code Day}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String day() {
        return day;
    }

    /**
     * The value of {@code Instant}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String instant() {
        return instant;
    }

    /**
     * The value of {@code IsoInstant}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String isoInstant() {
        return isoInstant;
    }

    /**
     * The value of {@code Texts}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> texts() {
        return texts;
    }

    /**
     * The value of {@code SignedNumbers}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<Long> signedNumbers() {
        return signedNumbers;
    }

    /**
     * The value of {@code UnsignedNumbers}.
     *
     * <p>The number is unsigned: see {@link Long#toUnsignedString(long)}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<Long> unsignedNumbers() {
        return unsignedNumbers;
    }

    /**
     * The value of {@code Ratios}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<Double> ratios() {
        return ratios;
    }

    /**
     * The value of {@code Flags}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<Boolean> flags() {
        return flags;
    }

    /**
     * The value of {@code Placement}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Placement placement() {
        return placement;
    }

    /**
     * The value of {@code Tags}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<Tag> tags() {
        return tags;
    }

    /**
     * The value of {@code Object}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Object_ object() {
        return object;
    }

    /**
     * Gone.
     *
     * @return the value, or null if it is not set
     * @deprecated The service no longer wants it.
     */
    @Deprecated
    public @Nullable List<Tag> old() {
        return old;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("Text", text);
        writer.int64("Signed", signed);
        writer.uint64("Unsigned", unsigned);
        writer.float64("Ratio", ratio);
        writer.bool("Flag", flag);
        writer.string("Day", day);
        writer.string("Instant", instant);
        writer.string("IsoInstant", isoInstant);
        writer.strings("Texts", texts);
        writer.int64s("SignedNumbers", signedNumbers);
        writer.uint64s("UnsignedNumbers", unsignedNumbers);
        writer.float64s("Ratios", ratios);
        writer.bools("Flags", flags);
        writer.struct("Placement", placement);
        writer.structs("Tags", tags);
        writer.struct("Object", object);
        writer.structs("Old", old);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Everything readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Text" -> builder.text = reader.string();
                case "Signed" -> builder.signed = reader.int64();
                case "Unsigned" -> builder.unsigned = reader.uint64();
                case "Ratio" -> builder.ratio = reader.float64();
                case "Flag" -> builder.flag = reader.bool();
                case "Day" -> builder.day = reader.string();
                case "Instant" -> builder.instant = reader.string();
                case "IsoInstant" -> builder.isoInstant = reader.string();
                case "Texts" -> builder.texts = reader.strings();
                case "SignedNumbers" -> builder.signedNumbers = reader.int64s();
                case "UnsignedNumbers" -> builder.unsignedNumbers = reader.uint64s();
                case "Ratios" -> builder.ratios = reader.float64s();
                case "Flags" -> builder.flags = reader.bools();
                case "Placement" -> builder.placement = reader.struct(Placement::readFrom);
                case "Tags" -> builder.tags = reader.structs(Tag::readFrom);
                case "Object" -> builder.object = reader.struct(Object_::readFrom);
                case "Old" -> builder.old = reader.structs(Tag::readFrom);
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
    public static Everything fromJson(String json) {
        return WireForms.fromJson(json, Everything::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Everything that
                && Objects.equals(text, that.text)
                && Objects.equals(signed, that.signed)
                && Objects.equals(unsigned, that.unsigned)
                && Objects.equals(ratio, that.ratio)
                && Objects.equals(flag, that.flag)
                && Objects.equals(day, that.day)
                && Objects.equals(instant, that.instant)
                && Objects.equals(isoInstant, that.isoInstant)
                && Objects.equals(texts, that.texts)
                && Objects.equals(signedNumbers, that.signedNumbers)
                && Objects.equals(unsignedNumbers, that.unsignedNumbers)
                && Objects.equals(ratios, that.ratios)
                && Objects.equals(flags, that.flags)
                && Objects.equals(placement, that.placement)
                && Objects.equals(tags, that.tags)
                && Objects.equals(object, that.object)
                && Objects.equals(old, that.old)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, signed, unsigned, ratio, flag, day, instant, isoInstant, texts,
                signedNumbers, unsignedNumbers, ratios, flags, placement, tags, object, old,
                extras());
    }

    /** Collects the values of {@link Everything}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Text}. */
        private @Nullable String text;

        /** The value of {@code Signed}. */
        private @Nullable Long signed;

        /** The value of {@code Unsigned}. */
        private @Nullable Long unsigned;

        /** The value of {@code Ratio}. */
        private @Nullable Double ratio;

        /** The value of {@code Flag}. */
        private @Nullable Boolean flag;

        /** The value of {@code Day}. */
        private @Nullable String day;

        /** The value of {@code Instant}. */
        private @Nullable String instant;

        /** The value of {@code IsoInstant}. */
        private @Nullable String isoInstant;

        /** The value of {@code Texts}. */
        private @Nullable List<String> texts;

        /** The value of {@code SignedNumbers}. */
        private @Nullable List<Long> signedNumbers;

        /** The value of {@code UnsignedNumbers}. */
        private @Nullable List<Long> unsignedNumbers;

        /** The value of {@code Ratios}. */
        private @Nullable List<Double> ratios;

        /** The value of {@code Flags}. */
        private @Nullable List<Boolean> flags;

        /** The value of {@code Placement}. */
        private @Nullable Placement placement;

        /** The value of {@code Tags}. */
        private @Nullable List<Tag> tags;

        /** The value of {@code Object}. */
        private @Nullable Object_ object;

        /** The value of {@code Old}. */
        private @Nullable List<Tag> old;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Everything source) {
            super(source);
            this.text = source.text;
            this.signed = source.signed;
            this.unsigned = source.unsigned;
            this.ratio = source.ratio;
            this.flag = source.flag;
            this.day = source.day;
            this.instant = source.instant;
            this.isoInstant = source.isoInstant;
            this.texts = source.texts;
            this.signedNumbers = source.signedNumbers;
            this.unsignedNumbers = source.unsignedNumbers;
            this.ratios = source.ratios;
            this.flags = source.flags;
            this.placement = source.placement;
            this.tags = source.tags;
            this.object = source.object;
            this.old = source.old;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code Text}.
         *
         * @param text the value, or null to clear it
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /**
         * The value of {@code Signed}.
         *
         * @param signed the value
         * @return this builder
         */
        public Builder signed(long signed) {
            this.signed = signed;
            return this;
        }

        /**
         * The value of {@code Signed}.
         *
         * @param signed the value, or null to clear it
         * @return this builder
         */
        public Builder signed(@Nullable Long signed) {
            this.signed = signed;
            return this;
        }

        /**
         * The value of {@code Unsigned}.
         *
         * @param unsigned the value
         * @return this builder
         */
        public Builder unsigned(long unsigned) {
            this.unsigned = unsigned;
            return this;
        }

        /**
         * The value of {@code Unsigned}.
         *
         * @param unsigned the value, or null to clear it
         * @return this builder
         */
        public Builder unsigned(@Nullable Long unsigned) {
            this.unsigned = unsigned;
            return this;
        }

        /**
         * The value of {@code Ratio}.
         *
         * @param ratio the value
         * @return this builder
         */
        public Builder ratio(double ratio) {
            this.ratio = ratio;
            return this;
        }

        /**
         * The value of {@code Ratio}.
         *
         * @param ratio the value, or null to clear it
         * @return this builder
         */
        public Builder ratio(@Nullable Double ratio) {
            this.ratio = ratio;
            return this;
        }

        /**
         * The value of {@code Flag}.
         *
         * @param flag the value, or null to clear it
         * @return this builder
         */
        public Builder flag(@Nullable Boolean flag) {
            this.flag = flag;
            return this;
        }

        /**
         * The value of {@code Day}.
         *
         * @param day the value, or null to clear it
         * @return this builder
         */
        public Builder day(@Nullable String day) {
            this.day = day;
            return this;
        }

        /**
         * The value of {@code Instant}.
         *
         * @param instant the value, or null to clear it
         * @return this builder
         */
        public Builder instant(@Nullable String instant) {
            this.instant = instant;
            return this;
        }

        /**
         * The value of {@code IsoInstant}.
         *
         * @param isoInstant the value, or null to clear it
         * @return this builder
         */
        public Builder isoInstant(@Nullable String isoInstant) {
            this.isoInstant = isoInstant;
            return this;
        }

        /**
         * The value of {@code Texts}.
         *
         * @param texts the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder texts(@Nullable Collection<String> texts) {
            this.texts = Lists.copyOf(texts);
            return this;
        }

        /**
         * The value of {@code Texts}.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder texts(String first, String... rest) {
            this.texts = Lists.of(first, rest);
            return this;
        }

        /**
         * The value of {@code SignedNumbers}.
         *
         * @param signedNumbers the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder signedNumbers(@Nullable Collection<Long> signedNumbers) {
            this.signedNumbers = Lists.copyOf(signedNumbers);
            return this;
        }

        /**
         * The value of {@code SignedNumbers}.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder signedNumbers(Long first, Long... rest) {
            this.signedNumbers = Lists.of(first, rest);
            return this;
        }

        /**
         * The value of {@code UnsignedNumbers}.
         *
         * @param unsignedNumbers the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder unsignedNumbers(@Nullable Collection<Long> unsignedNumbers) {
            this.unsignedNumbers = Lists.copyOf(unsignedNumbers);
            return this;
        }

        /**
         * The value of {@code UnsignedNumbers}.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder unsignedNumbers(Long first, Long... rest) {
            this.unsignedNumbers = Lists.of(first, rest);
            return this;
        }

        /**
         * The value of {@code Ratios}.
         *
         * @param ratios the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder ratios(@Nullable Collection<Double> ratios) {
            this.ratios = Lists.copyOf(ratios);
            return this;
        }

        /**
         * The value of {@code Ratios}.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder ratios(Double first, Double... rest) {
            this.ratios = Lists.of(first, rest);
            return this;
        }

        /**
         * The value of {@code Flags}.
         *
         * @param flags the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder flags(@Nullable Collection<Boolean> flags) {
            this.flags = Lists.copyOf(flags);
            return this;
        }

        /**
         * The value of {@code Flags}.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder flags(Boolean first, Boolean... rest) {
            this.flags = Lists.of(first, rest);
            return this;
        }

        /**
         * The value of {@code Placement}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder placement(Consumer<Placement.Builder> steps) {
            return placement(Placement.of(steps));
        }

        /**
         * The value of {@code Placement}.
         *
         * @param placement the value, or null to clear it
         * @return this builder
         */
        public Builder placement(@Nullable Placement placement) {
            this.placement = placement;
            return this;
        }

        /**
         * The value of {@code Tags}.
         *
         * @param tags the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder tags(@Nullable Collection<Tag> tags) {
            this.tags = Lists.copyOf(tags);
            return this;
        }

        /**
         * The value of {@code Tags}.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder tags(Tag first, Tag... rest) {
            this.tags = Lists.of(first, rest);
            return this;
        }

        /**
         * The value of {@code Tags}.
         *
         * @param first fills an empty builder, whose object is the first element
         * @param rest do the same for further elements
         * @return this builder
         */
        @SafeVarargs
        public final Builder tags(Consumer<Tag.Builder> first, Consumer<Tag.Builder>... rest) {
            List<Tag> all = new ArrayList<>(rest.length + 1);
            all.add(Tag.of(first));
            for (Consumer<Tag.Builder> steps : rest) {
                all.add(Tag.of(steps));
            }
            return tags(all);
        }

        /**
         * The value of {@code Object}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder object(Consumer<Object_.Builder> steps) {
            return object(Object_.of(steps));
        }

        /**
         * The value of {@code Object}.
         *
         * @param object the value, or null to clear it
         * @return this builder
         */
        public Builder object(@Nullable Object_ object) {
            this.object = object;
            return this;
        }

        /**
         * Gone.
         *
         * @param old the elements, which are copied, or null to clear the list
         * @return this builder
         * @deprecated The service no longer wants it.
         */
        @Deprecated
        public Builder old(@Nullable Collection<Tag> old) {
            this.old = Lists.copyOf(old);
            return this;
        }

        /**
         * Gone.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         * @deprecated The service no longer wants it.
         */
        @Deprecated
        public Builder old(Tag first, Tag... rest) {
            this.old = Lists.of(first, rest);
            return this;
        }

        /**
         * Gone.
         *
         * @param first fills an empty builder, whose object is the first element
         * @param rest do the same for further elements
         * @return this builder
         * @deprecated The service no longer wants it.
         */
        @Deprecated
        @SafeVarargs
        public final Builder old(Consumer<Tag.Builder> first, Consumer<Tag.Builder>... rest) {
            List<Tag> all = new ArrayList<>(rest.length + 1);
            all.add(Tag.of(first));
            for (Consumer<Tag.Builder> steps : rest) {
                all.add(Tag.of(steps));
            }
            return old(all);
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public Everything build() {
            return new Everything(this);
        }
    }
}
