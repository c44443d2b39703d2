package dev.tc3.golden.cvm.v20170312;

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
 * How to log in to an instance. At most one of the three can be set.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class LoginSettings extends Structure {
    /** The value of {@code Password}. */
    private final @Nullable String password;

    /** The value of {@code KeyIds}. */
    private final @Nullable List<String> keyIds;

    /** The value of {@code KeepImageLogin}. */
    private final @Nullable String keepImageLogin;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private LoginSettings(Builder builder) {
        super(builder);
        this.password = builder.password;
        this.keyIds = builder.keyIds;
        this.keepImageLogin = builder.keepImageLogin;
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
    public static LoginSettings of(Consumer<Builder> steps) {
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
     * The password for logging in. The image's operating system decides which lengths and characters are
     * allowed. Without any of the three settings, a random password is made and delivered through the
     * Message Center.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String password() {
        return password;
    }

    /**
     * The IDs of the key pairs that may log in. Windows instances take no keys.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> keyIds() {
        return keyIds;
    }

    /**
     * TRUE keeps the login that the image has set up; FALSE does not. It is a text, not a truth value.
     * Only custom, shared and imported images allow TRUE. It cannot be set along with Password or KeyIds.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String keepImageLogin() {
        return keepImageLogin;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.sensitive().string("Password", password);
        writer.strings("KeyIds", keyIds);
        writer.string("KeepImageLogin", keepImageLogin);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static LoginSettings readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Password" -> builder.password = reader.string();
                case "KeyIds" -> builder.keyIds = reader.strings();
                case "KeepImageLogin" -> builder.keepImageLogin = reader.string();
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
    public static LoginSettings fromJson(String json) {
        return WireForms.fromJson(json, LoginSettings::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoginSettings that
                && Objects.equals(password, that.password)
                && Objects.equals(keyIds, that.keyIds)
                && Objects.equals(keepImageLogin, that.keepImageLogin)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(password, keyIds, keepImageLogin, extras());
    }

    /**
     * Collects what is wrong with this part of a request.
     *
     * @param violations what was found so far
     * @param path the way to this part, ending with a dot
     * @return what was found so far and here
     */
    Violations check(Violations violations, String path) {
        return violations.noNulls(path, "KeyIds", keyIds);
    }

    /** Collects the values of {@link LoginSettings}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Password}. */
        private @Nullable String password;

        /** The value of {@code KeyIds}. */
        private @Nullable List<String> keyIds;

        /** The value of {@code KeepImageLogin}. */
        private @Nullable String keepImageLogin;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(LoginSettings source) {
            super(source);
            this.password = source.password;
            this.keyIds = source.keyIds;
            this.keepImageLogin = source.keepImageLogin;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The password for logging in. The image's operating system decides which lengths and characters are
         * allowed. Without any of the three settings, a random password is made and delivered through the
         * Message Center.
         *
         * @param password the value, or null to clear it
         * @return this builder
         */
        public Builder password(@Nullable String password) {
            this.password = password;
            return this;
        }

        /**
         * The IDs of the key pairs that may log in. Windows instances take no keys.
         *
         * @param keyIds the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder keyIds(@Nullable Collection<String> keyIds) {
            this.keyIds = Lists.copyOf(keyIds);
            return this;
        }

        /**
         * The IDs of the key pairs that may log in. Windows instances take no keys.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder keyIds(String first, String... rest) {
            this.keyIds = Lists.of(first, rest);
            return this;
        }

        /**
         * TRUE keeps the login that the image has set up; FALSE does not. It is a text, not a truth value.
         * Only custom, shared and imported images allow TRUE. It cannot be set along with Password or KeyIds.
         *
         * <p>For example {@code TRUE}.
         *
         * @param keepImageLogin the value, or null to clear it
         * @return this builder
         */
        public Builder keepImageLogin(@Nullable String keepImageLogin) {
            this.keepImageLogin = keepImageLogin;
            return this;
        }

        /**
         * Makes the object. What it lacks is told when the request that holds it is built.
         *
         * @return a new object
         */
        public LoginSettings build() {
            return new LoginSettings(this);
        }
    }
}
