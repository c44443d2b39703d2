package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamWriter;
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
 * The parameters of {@code CreateThing}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class CreateThingRequest extends Structure {
    /** How the action is called. */
    public static final ActionDescriptor<CreateThingRequest, CreateThingResponse> ACTION =
            new ActionDescriptor<>(
                    WideClient.SERVICE,
                    "CreateThing",
                    Effect.WRITE,
                    null,
                    CreateThingResponse::readFrom);

    /** The value of {@code Name}. */
    private final String name;

    /** The value of {@code Count}. */
    private final Long count;

    /** The value of {@code Placement}. */
    private final Placement placement;

    /** The value of {@code Tags}. */
    private final List<Tag> tags;

    /** The value of {@code Secrets}. */
    private final @Nullable List<String> secrets;

    /** The value of {@code Login}. */
    private final @Nullable Login login;

    /** The value of {@code Vault}. */
    private final @Nullable Login vault;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private CreateThingRequest(Builder builder) {
        super(builder);
        this.name = Objects.requireNonNull(builder.name, "Name is required");
        this.count = Objects.requireNonNull(builder.count, "Count is required");
        this.placement = Objects.requireNonNull(builder.placement, "Placement is required");
        this.tags = Objects.requireNonNull(builder.tags, "Tags is required");
        this.secrets = builder.secrets;
        this.login = builder.login;
        this.vault = builder.vault;
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
    public static CreateThingRequest of(Consumer<Builder> steps) {
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
     * What it is called.
     *
     * @return the value
     */
    public String name() {
        return name;
    }

    /**
     * How many.
     *
     * @return the value
     */
    public Long count() {
        return count;
    }

    /**
     * Where it is made.
     *
     * @return the value
     */
    public Placement placement() {
        return placement;
    }

    /**
     * Labels.
     *
     * @return the value
     */
    public List<Tag> tags() {
        return tags;
    }

    /**
     * Words that must not be shown.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> secrets() {
        return secrets;
    }

    /**
     * How to log in.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Login login() {
        return login;
    }

    /**
     * A structure that must not be shown as a whole.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Login vault() {
        return vault;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("Name", name);
        writer.int64("Count", count);
        writer.struct("Placement", placement);
        writer.structs("Tags", tags);
        writer.sensitive().strings("Secrets", secrets);
        writer.struct("Login", login);
        writer.sensitive().struct("Vault", vault);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static CreateThingRequest readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Name" -> builder.name = reader.string();
                case "Count" -> builder.count = reader.int64();
                case "Placement" -> builder.placement = reader.struct(Placement::readFrom);
                case "Tags" -> builder.tags = reader.structs(Tag::readFrom);
                case "Secrets" -> builder.secrets = reader.strings();
                case "Login" -> builder.login = reader.struct(Login::readFrom);
                case "Vault" -> builder.vault = reader.struct(Login::readFrom);
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
    public static CreateThingRequest fromJson(String json) {
        return WireForms.fromJson(json, CreateThingRequest::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreateThingRequest that
                && name.equals(that.name)
                && count.equals(that.count)
                && placement.equals(that.placement)
                && tags.equals(that.tags)
                && Objects.equals(secrets, that.secrets)
                && Objects.equals(login, that.login)
                && Objects.equals(vault, that.vault)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, count, placement, tags, secrets, login, vault, extras());
    }

    /**
     * The error codes that the action's own documentation lists. Other codes can come back too.
     *
     * @return an unmodifiable set
     */
    public static Set<WideErrorCode> errorCodes() {
        return Collections.unmodifiableSet(EnumSet.of(
                WideErrorCode.COMMON_ERROR,
                WideErrorCode.INVALID_PARAMETER));
    }

    /** Collects the values of {@link CreateThingRequest}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Name}. */
        private @Nullable String name;

        /** The value of {@code Count}. */
        private @Nullable Long count;

        /** The value of {@code Placement}. */
        private @Nullable Placement placement;

        /** The value of {@code Tags}. */
        private @Nullable List<Tag> tags;

        /** The value of {@code Secrets}. */
        private @Nullable List<String> secrets;

        /** The value of {@code Login}. */
        private @Nullable Login login;

        /** The value of {@code Vault}. */
        private @Nullable Login vault;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(CreateThingRequest source) {
            super(source);
            this.name = source.name;
            this.count = source.count;
            this.placement = source.placement;
            this.tags = source.tags;
            this.secrets = source.secrets;
            this.login = source.login;
            this.vault = source.vault;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * What it is called.
         *
         * <p>Required.
         *
         * @param name the value, or null to clear it
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * How many.
         *
         * <p>Required.
         *
         * @param count the value
         * @return this builder
         */
        public Builder count(long count) {
            this.count = count;
            return this;
        }

        /**
         * How many.
         *
         * <p>Required.
         *
         * @param count the value, or null to clear it
         * @return this builder
         */
        public Builder count(@Nullable Long count) {
            this.count = count;
            return this;
        }

        /**
         * Where it is made.
         *
         * <p>Required.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder placement(Consumer<Placement.Builder> steps) {
            return placement(Placement.of(steps));
        }

        /**
         * Where it is made.
         *
         * <p>Required.
         *
         * @param placement the value, or null to clear it
         * @return this builder
         */
        public Builder placement(@Nullable Placement placement) {
            this.placement = placement;
            return this;
        }

        /**
         * Labels.
         *
         * <p>Required.
         *
         * @param tags the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder tags(@Nullable Collection<Tag> tags) {
            this.tags = Lists.copyOf(tags);
            return this;
        }

        /**
         * Labels.
         *
         * <p>Required.
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
         * Labels.
         *
         * <p>Required.
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
         * Words that must not be shown.
         *
         * @param secrets the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder secrets(@Nullable Collection<String> secrets) {
            this.secrets = Lists.copyOf(secrets);
            return this;
        }

        /**
         * Words that must not be shown.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder secrets(String first, String... rest) {
            this.secrets = Lists.of(first, rest);
            return this;
        }

        /**
         * How to log in.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder login(Consumer<Login.Builder> steps) {
            return login(Login.of(steps));
        }

        /**
         * How to log in.
         *
         * @param login the value, or null to clear it
         * @return this builder
         */
        public Builder login(@Nullable Login login) {
            this.login = login;
            return this;
        }

        /**
         * A structure that must not be shown as a whole.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder vault(Consumer<Login.Builder> steps) {
            return vault(Login.of(steps));
        }

        /**
         * A structure that must not be shown as a whole.
         *
         * @param vault the value, or null to clear it
         * @return this builder
         */
        public Builder vault(@Nullable Login vault) {
            this.vault = vault;
            return this;
        }

        /**
         * Checks all parameters, then makes the request.
         *
         * @return a new object
         * @throws InvalidRequestException if the request cannot be sent as it is, with all that is wrong
         */
        @SuppressWarnings("deprecation")
        public CreateThingRequest build() {
            Violations.none()
                    .required("", "Name", name)
                    .required("", "Count", count)
                    .required("", "Placement", placement)
                    .struct("", "Placement", placement, Placement::check)
                    .required("", "Tags", tags)
                    .noNulls("", "Tags", tags)
                    .structs("", "Tags", tags, Tag::check)
                    .noNulls("", "Secrets", secrets)
                    .atMostOne(
                            List.of("Login.Password", "Login.Method.KeyId", "Secrets"),
                            login == null ? null : login.password(),
                            login == null ? null : login.method() == null ? null : login.method().keyId(),
                            secrets)
                    .atMostOne(
                            List.of("Login.Legacy", "Login.Method.Token"),
                            login == null ? null : login.legacy(),
                            login == null ? null : login.method() == null ? null : login.method().token())
                    .throwIfAny("CreateThing");
            return new CreateThingRequest(this);
        }
    }
}
