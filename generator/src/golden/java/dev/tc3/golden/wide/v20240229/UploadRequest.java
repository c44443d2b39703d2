package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.Bytes;
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
 * The parameters of {@code Upload}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class UploadRequest extends Structure {
    /** How the action is called. */
    public static final ActionDescriptor<UploadRequest, UploadResponse> ACTION =
            new ActionDescriptor<UploadRequest, UploadResponse>(
                    WideClient.SERVICE,
                    "Upload",
                    Effect.WRITE,
                    null,
                    UploadResponse::readFrom).multipart();

    /** The value of {@code File}. */
    private final Bytes file;

    /** The value of {@code Tags}. */
    private final @Nullable List<Tag> tags;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private UploadRequest(Builder builder) {
        super(builder);
        this.file = Objects.requireNonNull(builder.file, "File is required");
        this.tags = builder.tags;
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
    public static UploadRequest of(Consumer<Builder> steps) {
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
     * Its content.
     *
     * @return the value
     */
    public Bytes file() {
        return file;
    }

    /**
     * Labels.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<Tag> tags() {
        return tags;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.binary("File", file);
        writer.structs("Tags", tags);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static UploadRequest readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "File" -> builder.file = reader.binary();
                case "Tags" -> builder.tags = reader.structs(Tag::readFrom);
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
    public static UploadRequest fromJson(String json) {
        return WireForms.fromJson(json, UploadRequest::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UploadRequest that
                && file.equals(that.file)
                && Objects.equals(tags, that.tags)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, tags, extras());
    }

    /**
     * The error codes that the action's own documentation lists. Other codes can come back too.
     *
     * @return an unmodifiable set
     */
    public static Set<WideErrorCode> errorCodes() {
        return Collections.unmodifiableSet(EnumSet.noneOf(WideErrorCode.class));
    }

    /** Collects the values of {@link UploadRequest}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code File}. */
        private @Nullable Bytes file;

        /** The value of {@code Tags}. */
        private @Nullable List<Tag> tags;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(UploadRequest source) {
            super(source);
            this.file = source.file;
            this.tags = source.tags;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Its content.
         *
         * <p>Required.
         *
         * @param file the value, or null to clear it
         * @return this builder
         */
        public Builder file(@Nullable Bytes file) {
            this.file = file;
            return this;
        }

        /**
         * Labels.
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
         * Checks all parameters, then makes the request.
         *
         * @return a new object
         * @throws InvalidRequestException if the request cannot be sent as it is, with all that is wrong
         */
        public UploadRequest build() {
            Violations.none()
                    .required("", "File", file)
                    .noNulls("", "Tags", tags)
                    .structs("", "Tags", tags, Tag::check)
                    .throwIfAny("Upload");
            return new UploadRequest(this);
        }
    }
}
