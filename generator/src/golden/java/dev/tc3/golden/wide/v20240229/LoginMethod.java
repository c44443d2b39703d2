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
 * The structure {@code LoginMethod}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class LoginMethod extends Structure {
    /** The value of {@code KeyId}. */
    private final @Nullable String keyId;

    /** The value of {@code Token}. */
    private final @Nullable String token;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private LoginMethod(Builder builder) {
        super(builder);
        this.keyId = builder.keyId;
        this.token = builder.token;
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
    public static LoginMethod of(Consumer<Builder> steps) {
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
     * The value of {@code KeyId}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String keyId() {
        return keyId;
    }

    /**
     * Old.
     *
     * @return the value, or null if it is not set
     * @deprecated The service no longer wants it.
     */
    @Deprecated
    public @Nullable String token() {
        return token;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("KeyId", keyId);
        writer.sensitive().string("Token", token);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static LoginMethod readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "KeyId" -> builder.keyId = reader.string();
                case "Token" -> builder.token = reader.string();
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
    public static LoginMethod fromJson(String json) {
        return WireForms.fromJson(json, LoginMethod::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoginMethod that
                && Objects.equals(keyId, that.keyId)
                && Objects.equals(token, that.token)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(keyId, token, extras());
    }

    /** Collects the values of {@link LoginMethod}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code KeyId}. */
        private @Nullable String keyId;

        /** The value of {@code Token}. */
        private @Nullable String token;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(LoginMethod source) {
            super(source);
            this.keyId = source.keyId;
            this.token = source.token;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code KeyId}.
         *
         * @param keyId the value, or null to clear it
         * @return this builder
         */
        public Builder keyId(@Nullable String keyId) {
            this.keyId = keyId;
            return this;
        }

        /**
         * Old.
         *
         * @param token the value, or null to clear it
         * @return this builder
         * @deprecated The service no longer wants it.
         */
        @Deprecated
        public Builder token(@Nullable String token) {
            this.token = token;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public LoginMethod build() {
            return new LoginMethod(this);
        }
    }
}
