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
 * How the CPU of an instance is laid out.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class CpuTopology extends Structure {
    /** The value of {@code CoreCount}. */
    private final @Nullable Long coreCount;

    /** The value of {@code ThreadPerCore}. */
    private final @Nullable Long threadPerCore;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private CpuTopology(Builder builder) {
        super(builder);
        this.coreCount = builder.coreCount;
        this.threadPerCore = builder.threadPerCore;
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
    public static CpuTopology of(Consumer<Builder> steps) {
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
     * How many physical cores are switched on; null if that is not known.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long coreCount() {
        return coreCount;
    }

    /**
     * How many threads a core runs: 1 without hyper-threading, 2 with it; null if that is not known.
     * Without it, the model of the instance decides.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long threadPerCore() {
        return threadPerCore;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.int64("CoreCount", coreCount);
        writer.int64("ThreadPerCore", threadPerCore);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static CpuTopology readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "CoreCount" -> builder.coreCount = reader.int64();
                case "ThreadPerCore" -> builder.threadPerCore = reader.int64();
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
    public static CpuTopology fromJson(String json) {
        return WireForms.fromJson(json, CpuTopology::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CpuTopology that
                && Objects.equals(coreCount, that.coreCount)
                && Objects.equals(threadPerCore, that.threadPerCore)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(coreCount, threadPerCore, extras());
    }

    /** Collects the values of {@link CpuTopology}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code CoreCount}. */
        private @Nullable Long coreCount;

        /** The value of {@code ThreadPerCore}. */
        private @Nullable Long threadPerCore;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(CpuTopology source) {
            super(source);
            this.coreCount = source.coreCount;
            this.threadPerCore = source.threadPerCore;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * How many physical cores are switched on; null if that is not known.
         *
         * <p>For example {@code 4}.
         *
         * @param coreCount the value
         * @return this builder
         */
        public Builder coreCount(long coreCount) {
            this.coreCount = coreCount;
            return this;
        }

        /**
         * How many physical cores are switched on; null if that is not known.
         *
         * <p>For example {@code 4}.
         *
         * @param coreCount the value, or null to clear it
         * @return this builder
         */
        public Builder coreCount(@Nullable Long coreCount) {
            this.coreCount = coreCount;
            return this;
        }

        /**
         * How many threads a core runs: 1 without hyper-threading, 2 with it; null if that is not known.
         * Without it, the model of the instance decides.
         *
         * <p>For example {@code 2}.
         *
         * @param threadPerCore the value
         * @return this builder
         */
        public Builder threadPerCore(long threadPerCore) {
            this.threadPerCore = threadPerCore;
            return this;
        }

        /**
         * How many threads a core runs: 1 without hyper-threading, 2 with it; null if that is not known.
         * Without it, the model of the instance decides.
         *
         * <p>For example {@code 2}.
         *
         * @param threadPerCore the value, or null to clear it
         * @return this builder
         */
        public Builder threadPerCore(@Nullable Long threadPerCore) {
            this.threadPerCore = threadPerCore;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public CpuTopology build() {
            return new CpuTopology(this);
        }
    }
}
