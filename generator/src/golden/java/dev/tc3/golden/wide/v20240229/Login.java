package dev.tc3.golden.wide.v20240229;

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
 * The structure {@code Login}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class Login extends Structure {
    /** The value of {@code Password}. */
    private final @Nullable String password;

    /** The value of {@code Method}. */
    private final @Nullable LoginMethod method;

    /** The value of {@code Legacy}. */
    private final @Nullable String legacy;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Login(Builder builder) {
        super(builder);
        this.password = builder.password;
        this.method = builder.method;
        this.legacy = builder.legacy;
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
    public static Login of(Consumer<Builder> steps) {
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
     * The value of {@code Password}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String password() {
        return password;
    }

    /**
     * The value of {@code Method}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable LoginMethod method() {
        return method;
    }

    /**
     * The value of {@code Legacy}.
     *
     * @return the value, or null if it is not set
     * @deprecated The service no longer wants it.
     */
    @Deprecated
    public @Nullable String legacy() {
        return legacy;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.sensitive().string("Password", password);
        writer.struct("Method", method);
        writer.string("Legacy", legacy);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Login readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Password" -> builder.password = reader.string();
                case "Method" -> builder.method = reader.struct(LoginMethod::readFrom);
                case "Legacy" -> builder.legacy = reader.string();
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
    public static Login fromJson(String json) {
        return WireForms.fromJson(json, Login::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Login that
                && Objects.equals(password, that.password)
                && Objects.equals(method, that.method)
                && Objects.equals(legacy, that.legacy)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(password, method, legacy, extras());
    }

    /** Collects the values of {@link Login}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Password}. */
        private @Nullable String password;

        /** The value of {@code Method}. */
        private @Nullable LoginMethod method;

        /** The value of {@code Legacy}. */
        private @Nullable String legacy;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Login source) {
            super(source);
            this.password = source.password;
            this.method = source.method;
            this.legacy = source.legacy;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code Password}.
         *
         * @param password the value, or null to clear it
         * @return this builder
         */
        public Builder password(@Nullable String password) {
            this.password = password;
            return this;
        }

        /**
         * The value of {@code Method}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder method(Consumer<LoginMethod.Builder> steps) {
            return method(LoginMethod.of(steps));
        }

        /**
         * The value of {@code Method}.
         *
         * @param method the value, or null to clear it
         * @return this builder
         */
        public Builder method(@Nullable LoginMethod method) {
            this.method = method;
            return this;
        }

        /**
         * The value of {@code Legacy}.
         *
         * @param legacy the value, or null to clear it
         * @return this builder
         * @deprecated The service no longer wants it.
         */
        @Deprecated
        public Builder legacy(@Nullable String legacy) {
            this.legacy = legacy;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public Login build() {
            return new Login(this);
        }
    }
}
