package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.Violations;
import dev.tc3.client.api.WireForms;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where something is.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class Placement extends Structure {
    /** The value of {@code Zone}. */
    private final @Nullable String zone;

    /** The value of {@code HostIds}. */
    private final @Nullable List<String> hostIds;

    /** The value of {@code Path}. */
    private final @Nullable String path;

    /** The value of {@code Violations}. */
    private final @Nullable Tag violations;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Placement(Builder builder) {
        super(builder);
        this.zone = builder.zone;
        this.hostIds = builder.hostIds;
        this.path = builder.path;
        this.violations = builder.violations;
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
    public static Placement of(Consumer<Builder> steps) {
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
     * The zone.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String zone() {
        return zone;
    }

    /**
     * The value of {@code HostIds}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> hostIds() {
        return hostIds;
    }

    /**
     * A name that a check also uses.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String path() {
        return path;
    }

    /**
     * The value of {@code Violations}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Tag violations() {
        return violations;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("Zone", zone);
        writer.strings("HostIds", hostIds);
        writer.string("Path", path);
        writer.struct("Violations", violations);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Placement readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Zone" -> builder.zone = reader.string();
                case "HostIds" -> builder.hostIds = reader.strings();
                case "Path" -> builder.path = reader.string();
                case "Violations" -> builder.violations = reader.struct(Tag::readFrom);
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
    public static Placement fromJson(String json) {
        return WireForms.fromJson(json, Placement::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Placement that
                && Objects.equals(zone, that.zone)
                && Objects.equals(hostIds, that.hostIds)
                && Objects.equals(path, that.path)
                && Objects.equals(violations, that.violations)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, hostIds, path, violations, extras());
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
                .required(path, "Zone", zone)
                .noNulls(path, "HostIds", hostIds)
                .required(path, "Path", this.path)
                .struct(path, "Violations", this.violations, Tag::check);
    }

    /** Collects the values of {@link Placement}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Zone}. */
        private @Nullable String zone;

        /** The value of {@code HostIds}. */
        private @Nullable List<String> hostIds;

        /** The value of {@code Path}. */
        private @Nullable String path;

        /** The value of {@code Violations}. */
        private @Nullable Tag violations;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Placement source) {
            super(source);
            this.zone = source.zone;
            this.hostIds = source.hostIds;
            this.path = source.path;
            this.violations = source.violations;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The zone.
         *
         * <p>Required.
         *
         * @param zone the value, or null to clear it
         * @return this builder
         */
        public Builder zone(@Nullable String zone) {
            this.zone = zone;
            return this;
        }

        /**
         * The value of {@code HostIds}.
         *
         * @param hostIds the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder hostIds(@Nullable Collection<String> hostIds) {
            this.hostIds = Lists.copyOf(hostIds);
            return this;
        }

        /**
         * The value of {@code HostIds}.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder hostIds(String first, String... rest) {
            this.hostIds = Lists.of(first, rest);
            return this;
        }

        /**
         * A name that a check also uses.
         *
         * <p>Required.
         *
         * @param path the value, or null to clear it
         * @return this builder
         */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /**
         * The value of {@code Violations}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder violations(Consumer<Tag.Builder> steps) {
            return violations(Tag.of(steps));
        }

        /**
         * The value of {@code Violations}.
         *
         * @param violations the value, or null to clear it
         * @return this builder
         */
        public Builder violations(@Nullable Tag violations) {
            this.violations = violations;
            return this;
        }

        /**
         * Makes the object. What it lacks is told when the request that holds it is built.
         *
         * @return a new object
         */
        public Placement build() {
            return new Placement(this);
        }
    }
}
