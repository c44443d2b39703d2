package dev.tc3.client;

import java.time.Duration;
import java.util.Objects;
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
    private final @Nullable Retries retries;
    private final @Nullable Duration attemptTimeout;
    private final Set<String> allowedInUrl;
    private final boolean observesFirst;

    private RequestOptions(Builder builder) {
        this.method = builder.method;
        this.signatureMethod = builder.signatureMethod;
        this.region = builder.region;
        this.language = builder.language;
        this.callTimeout = builder.callTimeout;
        this.retries = builder.retries;
        this.attemptTimeout = builder.attemptTimeout;
        this.allowedInUrl = Set.copyOf(builder.allowedInUrl);
        this.observesFirst = builder.observesFirst;
    }

    /** {@return options that differ in nothing from the configuration} */
    public static RequestOptions none() {
        return NONE;
    }

    /**
     * The options that the given steps set.
     *
     * @param steps set what this call does differently
     * @return the options
     */
    public static RequestOptions of(Consumer<Builder> steps) {
        Builder builder = new Builder();
        steps.accept(builder);
        return builder.build();
    }

    /** {@return how the request is sent, or empty for the client's way} */
    public Optional<HttpMethod> method() {
        return Optional.ofNullable(method);
    }

    /** {@return how the request is signed, or empty for the client's way} */
    public Optional<SignatureMethod> signatureMethod() {
        return Optional.ofNullable(signatureMethod);
    }

    /** {@return the region this call goes to, or empty for the client's} */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    /** {@return the language of the service's messages, or empty for the client's} */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /** {@return how long the whole call may take, or empty for the client's limit} */
    public Optional<Duration> callTimeout() {
        return Optional.ofNullable(callTimeout);
    }

    /** {@return how often this call is tried again, or empty for the client's way} */
    public Optional<Retries> retries() {
        return Optional.ofNullable(retries);
    }

    /** {@return how long one attempt may take if the call can be repeated, or empty for the client's limit} */
    public Optional<Duration> attemptTimeout() {
        return Optional.ofNullable(attemptTimeout);
    }

    /** {@return the sensitive parameters, by path, that may be sent in a URL; unmodifiable} */
    public Set<String> allowedInUrl() {
        return allowedInUrl;
    }

    /** {@return whether what the action works on is looked at before the call} */
    public boolean observesFirst() {
        return observesFirst;
    }

    /** Collects options. Its methods refuse null with a {@link NullPointerException} that names what it is. Not thread-safe. */
    public static final class Builder {

        private @Nullable HttpMethod method;
        private @Nullable SignatureMethod signatureMethod;
        private @Nullable String region;
        private @Nullable Language language;
        private @Nullable Duration callTimeout;
        private @Nullable Retries retries;
        private @Nullable Duration attemptTimeout;
        private final Set<String> allowedInUrl = new TreeSet<>();
        private boolean observesFirst;

        private Builder() {}

        /**
         * How this request is sent.
         *
         * @param method GET or POST
         * @return this builder
         */
        public Builder method(HttpMethod method) {
            this.method = Objects.requireNonNull(method, "method");
            return this;
        }

        /**
         * How this request is signed.
         *
         * @param signatureMethod the method
         * @return this builder
         */
        public Builder signatureMethod(SignatureMethod signatureMethod) {
            this.signatureMethod = Objects.requireNonNull(signatureMethod, "signatureMethod");
            return this;
        }

        /**
         * The region this call goes to.
         *
         * @param region the region's name, such as {@code ap-singapore}
         * @return this builder
         * @throws IllegalArgumentException if it does not look like a region
         */
        public Builder region(String region) {
            this.region = Regions.check(Objects.requireNonNull(region, "region"));
            return this;
        }

        /**
         * The language of the service's messages about this call.
         *
         * @param language the language
         * @return this builder
         */
        public Builder language(Language language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        /**
         * How long the whole call may take, from the method's entry to its end; or if its answer is taken as an
         * {@link EventStream}, until the answer begins, and then each wait for an event.
         *
         * @param callTimeout the limit
         * @return this builder
         * @throws IllegalArgumentException if it is not positive or longer than an hour
         */
        public Builder callTimeout(Duration callTimeout) {
            this.callTimeout = Timeouts.check("callTimeout", Objects.requireNonNull(callTimeout, "callTimeout"));
            return this;
        }

        /**
         * How often this call is tried again; such as {@link Retries#none()}. The budget stays the client's.
         *
         * @param retries the settings
         * @return this builder
         */
        public Builder retries(Retries retries) {
            this.retries = Objects.requireNonNull(retries, "retries");
            return this;
        }

        /**
         * How long one attempt may take, if the call can be repeated without harm.
         *
         * @param attemptTimeout the limit
         * @return this builder
         * @throws IllegalArgumentException if it is not positive or longer than an hour
         */
        public Builder attemptTimeout(Duration attemptTimeout) {
            this.attemptTimeout =
                    Timeouts.check("attemptTimeout", Objects.requireNonNull(attemptTimeout, "attemptTimeout"));
            return this;
        }

        /**
         * Allows a sensitive parameter to be sent in the URL of a GET request, where proxies and servers log it. The path
         * {@code Token} also allows the token of temporary credentials, which the older {@link SignatureMethod}s send as a
         * parameter of that name.
         *
         * @param path the parameter's path from the request down, such as {@code Login.Password}; positions in lists are left
         *     out, as in {@code Users.Password}
         * @return this builder
         */
        public Builder allowInUrl(String path) {
            allowedInUrl.add(Objects.requireNonNull(path, "path"));
            return this;
        }

        /**
         * Looks at what the action works on before the call, if the action's spec says how. That costs one more call, and lets
         * {@link Tc3Exception#probe()} prove that the action did not run.
         *
         * @return this builder
         */
        public Builder observeFirst() {
            this.observesFirst = true;
            return this;
        }

        private RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
