package dev.tc3.client;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one call does differently from its client's configuration. Immutable. */
public final class RequestOptions {

    private static final RequestOptions NONE = new Builder().build();

    private final @Nullable HttpMethod method;
    private final @Nullable SignatureMethod signatureMethod;
    private final @Nullable String region;
    private final @Nullable Language language;
    private final @Nullable Duration callTimeout;
    private final Set<String> allowedInUrl;

    private RequestOptions(Builder builder) {
        this.method = builder.method;
        this.signatureMethod = builder.signatureMethod;
        this.region = builder.region;
        this.language = builder.language;
        this.callTimeout = builder.callTimeout;
        this.allowedInUrl = Set.copyOf(builder.allowedInUrl);
    }

    /** Nothing different. */
    public static RequestOptions none() {
        return NONE;
    }

    /** The options that the given steps set. */
    public static RequestOptions of(Consumer<Builder> steps) {
        Builder builder = new Builder();
        steps.accept(builder);
        return builder.build();
    }

    public Optional<HttpMethod> method() {
        return Optional.ofNullable(method);
    }

    public Optional<SignatureMethod> signatureMethod() {
        return Optional.ofNullable(signatureMethod);
    }

    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    public Optional<Duration> callTimeout() {
        return Optional.ofNullable(callTimeout);
    }

    /** The sensitive parameters, by path, that may be sent in a URL. */
    public Set<String> allowedInUrl() {
        return allowedInUrl;
    }

    /** Collects options. Not thread-safe. */
    public static final class Builder {

        private @Nullable HttpMethod method;
        private @Nullable SignatureMethod signatureMethod;
        private @Nullable String region;
        private @Nullable Language language;
        private @Nullable Duration callTimeout;
        private final Set<String> allowedInUrl = new TreeSet<>();

        private Builder() {}

        public Builder method(HttpMethod method) {
            this.method = method;
            return this;
        }

        public Builder signatureMethod(SignatureMethod signatureMethod) {
            this.signatureMethod = signatureMethod;
            return this;
        }

        /**
         * The region this call goes to.
         *
         * @throws IllegalArgumentException if it does not look like a region
         */
        public Builder region(String region) {
            this.region = Regions.check(region);
            return this;
        }

        public Builder language(Language language) {
            this.language = language;
            return this;
        }

        /**
         * How long the whole call may take.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder callTimeout(Duration callTimeout) {
            this.callTimeout = Timeouts.check("callTimeout", callTimeout);
            return this;
        }

        /**
         * Allows a sensitive parameter to be sent in the URL of a GET request, where proxies and servers log it.
         *
         * @param path the parameter's path, such as {@code LoginSettings.Password}
         */
        public Builder allowInUrl(String path) {
            allowedInUrl.add(path);
            return this;
        }

        private RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
