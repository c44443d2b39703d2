package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.RateLimit;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.Violations;
import dev.tc3.client.api.WireForms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code DescribeEverything}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class DescribeEverythingRequest extends Structure {
    /** How the action is called. */
    public static final ActionDescriptor<DescribeEverythingRequest, DescribeEverythingResponse> ACTION =
            new ActionDescriptor<>(
                    WideClient.SERVICE,
                    "DescribeEverything",
                    Effect.READ,
                    new RateLimit(1, 60),
                    DescribeEverythingResponse::readFrom);

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

    /** The value of {@code Filters}. */
    private final @Nullable List<Filter> filters;

    /** The value of {@code Tree}. */
    private final @Nullable Node tree;

    /** The value of {@code OldName}. */
    private final @Nullable String oldName;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private DescribeEverythingRequest(Builder builder) {
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
        this.filters = builder.filters;
        this.tree = builder.tree;
        this.oldName = builder.oldName;
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
    public static DescribeEverythingRequest of(Consumer<Builder> steps) {
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
     * Some text.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String text() {
        return text;
    }

    /**
     * A signed number.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long signed() {
        return signed;
    }

    /**
     * An unsigned number.
     *
     * <p>The number is unsigned: see {@link Long#toUnsignedString(long)}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long unsigned() {
        return unsigned;
    }

    /**
     * A number with a fraction.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Double ratio() {
        return ratio;
    }

    /**
     * A switch.
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
     * Several texts.
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
     * What to look for.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<Filter> filters() {
        return filters;
    }

    /**
     * A structure that holds itself.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Node tree() {
        return tree;
    }

    /**
     * Nothing useful.
     *
     * @return the value, or null if it is not set
     * @deprecated The service no longer wants it.
     */
    @Deprecated
    public @Nullable String oldName() {
        return oldName;
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
        writer.structs("Filters", filters);
        writer.struct("Tree", tree);
        writer.string("OldName", oldName);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static DescribeEverythingRequest readFrom(ResponseReader reader) {
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
                case "Filters" -> builder.filters = reader.structs(Filter::readFrom);
                case "Tree" -> builder.tree = reader.struct(Node::readFrom);
                case "OldName" -> builder.oldName = reader.string();
                default -> builder.keepUnknown(name, reader);
            }
        }
        return builder.build();
    }

    /**
     * Reads the parameters from a JSON object, as {@link #toJson} writes them, and checks them.
     *
     * @param json the text
     * @return what was read
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws IllegalArgumentException if it is no JSON object, or a value in it is of another type;
     * the message says where and quotes nothing
     */
    public static DescribeEverythingRequest fromJson(String json) {
        return WireForms.fromJson(json, DescribeEverythingRequest::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DescribeEverythingRequest that
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
                && Objects.equals(filters, that.filters)
                && Objects.equals(tree, that.tree)
                && Objects.equals(oldName, that.oldName)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, signed, unsigned, ratio, flag, day, instant, isoInstant, texts,
                signedNumbers, unsignedNumbers, ratios, flags, filters, tree, oldName, extras());
    }

    /**
     * The error codes that the action's own documentation lists. Other codes can come back too.
     *
     * @return an unmodifiable set
     */
    public static Set<WideErrorCode> errorCodes() {
        return Collections.unmodifiableSet(EnumSet.of(
                WideErrorCode.COMMON_ERROR,
                WideErrorCode.COMMON_ERROR_2,
                WideErrorCode.E4XX_ODD_ONE,
                WideErrorCode.INTERNAL_ERROR,
                WideErrorCode.UNLISTED_2));
    }

    /** Collects the values of {@link DescribeEverythingRequest}. Not thread-safe. */
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

        /** The value of {@code Filters}. */
        private @Nullable List<Filter> filters;

        /** The value of {@code Tree}. */
        private @Nullable Node tree;

        /** The value of {@code OldName}. */
        private @Nullable String oldName;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(DescribeEverythingRequest source) {
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
            this.filters = source.filters;
            this.tree = source.tree;
            this.oldName = source.oldName;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Some text.
         *
         * <p>For example {@code it's "quoted"}.
         *
         * @param text the value, or null to clear it
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /**
         * A signed number.
         *
         * <p>For example {@code -1}.
         *
         * @param signed the value
         * @return this builder
         */
        public Builder signed(long signed) {
            this.signed = signed;
            return this;
        }

        /**
         * A signed number.
         *
         * <p>For example {@code -1}.
         *
         * @param signed the value, or null to clear it
         * @return this builder
         */
        public Builder signed(@Nullable Long signed) {
            this.signed = signed;
            return this;
        }

        /**
         * An unsigned number.
         *
         * @param unsigned the value
         * @return this builder
         */
        public Builder unsigned(long unsigned) {
            this.unsigned = unsigned;
            return this;
        }

        /**
         * An unsigned number.
         *
         * @param unsigned the value, or null to clear it
         * @return this builder
         */
        public Builder unsigned(@Nullable Long unsigned) {
            this.unsigned = unsigned;
            return this;
        }

        /**
         * A number with a fraction.
         *
         * @param ratio the value
         * @return this builder
         */
        public Builder ratio(double ratio) {
            this.ratio = ratio;
            return this;
        }

        /**
         * A number with a fraction.
         *
         * @param ratio the value, or null to clear it
         * @return this builder
         */
        public Builder ratio(@Nullable Double ratio) {
            this.ratio = ratio;
            return this;
        }

        /**
         * A switch.
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
         * Several texts.
         *
         * @param texts the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder texts(@Nullable Collection<String> texts) {
            this.texts = Lists.copyOf(texts);
            return this;
        }

        /**
         * Several texts.
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
         * What to look for.
         *
         * @param filters the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder filters(@Nullable Collection<Filter> filters) {
            this.filters = Lists.copyOf(filters);
            return this;
        }

        /**
         * What to look for.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder filters(Filter first, Filter... rest) {
            this.filters = Lists.of(first, rest);
            return this;
        }

        /**
         * What to look for.
         *
         * @param first fills an empty builder, whose object is the first element
         * @param rest do the same for further elements
         * @return this builder
         */
        @SafeVarargs
        public final Builder filters(Consumer<Filter.Builder> first,
                Consumer<Filter.Builder>... rest) {
            List<Filter> all = new ArrayList<>(rest.length + 1);
            all.add(Filter.of(first));
            for (Consumer<Filter.Builder> steps : rest) {
                all.add(Filter.of(steps));
            }
            return filters(all);
        }

        /**
         * A structure that holds itself.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder tree(Consumer<Node.Builder> steps) {
            return tree(Node.of(steps));
        }

        /**
         * A structure that holds itself.
         *
         * @param tree the value, or null to clear it
         * @return this builder
         */
        public Builder tree(@Nullable Node tree) {
            this.tree = tree;
            return this;
        }

        /**
         * Nothing useful.
         *
         * @param oldName the value, or null to clear it
         * @return this builder
         * @deprecated The service no longer wants it.
         */
        @Deprecated
        public Builder oldName(@Nullable String oldName) {
            this.oldName = oldName;
            return this;
        }

        /**
         * Checks all parameters, then makes the request.
         *
         * @return a new object
         * @throws InvalidRequestException if the request cannot be sent as it is, with all that is wrong
         */
        public DescribeEverythingRequest build() {
            Violations.none()
                    .noNulls("", "Texts", texts)
                    .noNulls("", "SignedNumbers", signedNumbers)
                    .noNulls("", "UnsignedNumbers", unsignedNumbers)
                    .noNulls("", "Ratios", ratios)
                    .noNulls("", "Flags", flags)
                    .noNulls("", "Filters", filters)
                    .structs("", "Filters", filters, Filter::check)
                    .struct("", "Tree", tree, Node::check)
                    .throwIfAny("DescribeEverything");
            return new DescribeEverythingRequest(this);
        }
    }
}
