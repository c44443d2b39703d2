package dev.tc3.client;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a client calls. Immutable. A region and credentials must be set; everything else has a safe default.
 */
public final class ClientConfig {

    private final String region;
    private final CredentialsProvider credentials;
    private final @Nullable Endpoint endpoint;
    private final HttpMethod method;
    private final SignatureMethod signatureMethod;
    private final Language language;
    private final Duration callTimeout;
    private final Duration connectTimeout;
    private final int maxResponseBytes;
    private final Clock clock;
    private final Retries retries;
    private final @Nullable Duration attemptTimeout;
    private final RateLimiter rateLimiter;
    private final CallObserver observer;

    private ClientConfig(Builder builder, String region, CredentialsProvider credentials) {
        this.region = region;
        this.credentials = credentials;
        this.endpoint = builder.endpoint;
        this.method = builder.method;
        this.signatureMethod = builder.signatureMethod;
        this.language = builder.language;
        this.callTimeout = builder.callTimeout;
        this.connectTimeout = builder.connectTimeout;
        this.maxResponseBytes = builder.maxResponseBytes;
        this.clock = builder.clock;
        this.retries = builder.retries;
        this.attemptTimeout = builder.attemptTimeout;
        this.rateLimiter = builder.rateLimiter;
        this.observer = builder.observer;
    }

    /**
     * The configuration that the given steps set.
     *
     * @param steps set what shall differ from the defaults, and at least a region and credentials
     * @return the configuration
     * @throws IllegalArgumentException if the region or the credentials are missing
     */
    public static ClientConfig of(Consumer<Builder> steps) {
        Builder builder = new Builder();
        steps.accept(builder);
        return builder.build();
    }

    /** {@return the region that is called, unless a call names another} */
    public String region() {
        return region;
    }

    /** {@return where credentials come from, once for each attempt to send a request} */
    public CredentialsProvider credentials() {
        return credentials;
    }

    /** {@return the endpoint to call instead of the product's own hosts, or empty} */
    public Optional<Endpoint> endpoint() {
        return Optional.ofNullable(endpoint);
    }

    /** {@return how requests are sent} */
    public HttpMethod method() {
        return method;
    }

    /** {@return how requests are signed} */
    public SignatureMethod signatureMethod() {
        return signatureMethod;
    }

    /** {@return the language of the service's messages} */
    public Language language() {
        return language;
    }

    /** {@return how long a whole call may take; more than zero, at most an hour} */
    public Duration callTimeout() {
        return callTimeout;
    }

    /** {@return how long opening a connection may take; more than zero, at most an hour} */
    public Duration connectTimeout() {
        return connectTimeout;
    }

    /**
     * {@return how many bytes of an answer are read, counted after decompression, before it is given up as unreadable}
     */
    public int maxResponseBytes() {
        return maxResponseBytes;
    }

    /** {@return the clock that requests are signed by} */
    public Clock clock() {
        return clock;
    }

    /** {@return how often the client tries again by itself} */
    public Retries retries() {
        return retries;
    }

    /** {@return how long one attempt of a call may take that can be repeated, or empty if only the call's limit counts} */
    public Optional<Duration> attemptTimeout() {
        return Optional.ofNullable(attemptTimeout);
    }

    /** {@return what holds requests back so that the service's rate limits are kept} */
    public RateLimiter rateLimiter() {
        return rateLimiter;
    }

    /** {@return who is told of every attempt} */
    public CallObserver observer() {
        return observer;
    }

    /** Collects a configuration. Its methods refuse null with a {@link NullPointerException} that names what it is. Not thread-safe. */
    public static final class Builder {

        private @Nullable String region;
        private @Nullable CredentialsProvider credentials;
        private @Nullable Endpoint endpoint;
        private HttpMethod method = HttpMethod.POST;
        private SignatureMethod signatureMethod = SignatureMethod.TC3_HMAC_SHA256;
        private Language language = Language.EN_US;
        private Duration callTimeout = Duration.ofSeconds(30);
        private Duration connectTimeout = Duration.ofSeconds(5);
        private int maxResponseBytes = 32 * 1024 * 1024;
        private Clock clock = Clock.systemUTC();
        private Retries retries = Retries.standard();
        private @Nullable Duration attemptTimeout;
        private RateLimiter rateLimiter = RateLimiter.ofProcess();
        private CallObserver observer = CallObserver.none();

        private Builder() {}

        /**
         * The region to call, such as {@code ap-singapore}. Required.
         *
         * @param region the region's name
         * @return this builder
         * @throws IllegalArgumentException if it does not look like a region
         */
        public Builder region(String region) {
            this.region = Regions.check(Objects.requireNonNull(region, "region"));
            return this;
        }

        /**
         * The region that the environment variable {@code TENCENTCLOUD_REGION} names.
         *
         * @return this builder
         * @throws IllegalArgumentException if it is not set or does not look like a region
         */
        public Builder regionFromEnvironment() {
            this.region = Regions.fromEnvironment(System.getenv());
            return this;
        }

        /**
         * Who calls: {@link Credentials}, or a provider asked once for each attempt. Required; a client that calls only actions
         * whose requests are not signed takes {@link Credentials#none()}. Such requests never ask the provider.
         *
         * @param credentials the credentials or their provider
         * @return this builder
         */
        public Builder credentials(CredentialsProvider credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            return this;
        }

        /**
         * An endpoint to call instead of the product's own hosts, such as {@code https://gateway.example.com}. Plain http
         * is taken for loopback addresses only. Signatures still name the product, so a gateway must keep the {@code Host}
         * header as it is.
         *
         * @param url scheme, host and perhaps a port
         * @return this builder
         * @throws IllegalArgumentException if it is no such URL, or has more than scheme, host and port
         */
        public Builder endpoint(String url) {
            this.endpoint = Endpoint.parse(Objects.requireNonNull(url, "url"));
            return this;
        }

        /**
         * GET or POST; POST by default.
         *
         * @param method how requests are sent
         * @return this builder
         */
        public Builder method(HttpMethod method) {
            this.method = Objects.requireNonNull(method, "method");
            return this;
        }

        /**
         * How requests are signed; TC3-HMAC-SHA256 by default.
         *
         * @param signatureMethod the method
         * @return this builder
         */
        public Builder signatureMethod(SignatureMethod signatureMethod) {
            this.signatureMethod = Objects.requireNonNull(signatureMethod, "signatureMethod");
            return this;
        }

        /**
         * The language of the service's messages; English by default.
         *
         * @param language the language
         * @return this builder
         */
        public Builder language(Language language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        /**
         * How long a whole call may take, from the method's entry to its end; 30 seconds by default. It covers waiting for
         * a free thread, finding the host, connecting, sending, and reading the answer to its last byte. Of an answer that is
         * taken as an {@link EventStream} it covers all until the answer begins, and then each wait for an event.
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
         * How long opening a connection may take; 5 seconds by default. It is part of the time that the whole call may take.
         *
         * @param connectTimeout the limit
         * @return this builder
         * @throws IllegalArgumentException if it is not positive or longer than an hour
         */
        public Builder connectTimeout(Duration connectTimeout) {
            this.connectTimeout =
                    Timeouts.check("connectTimeout", Objects.requireNonNull(connectTimeout, "connectTimeout"));
            return this;
        }

        /**
         * How many bytes of an answer are read, counted after decompression, before it is given up as unreadable; 32 MiB by
         * default. The outcome of a call whose answer is too long is unknown. In an {@link EventStream} it bounds each event.
         *
         * @param maxResponseBytes the limit
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1 KiB
         */
        public Builder maxResponseBytes(int maxResponseBytes) {
            if (maxResponseBytes < 1024) {
                throw new IllegalArgumentException("maxResponseBytes is " + maxResponseBytes + "; at least 1024");
            }
            this.maxResponseBytes = maxResponseBytes;
            return this;
        }

        /**
         * The clock that requests are signed by; the system's by default. Meant for tests: the service refuses a request
         * that is signed more than five minutes off.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * How often the client tries again by itself; {@link Retries#standard()} by default.
         *
         * @param retries the settings
         * @return this builder
         */
        public Builder retries(Retries retries) {
            this.retries = Objects.requireNonNull(retries, "retries");
            return this;
        }

        /**
         * How long one attempt may take of a call that can be repeated without harm, so that time is left for another; by default all
         * the time that the call has left. Calls that must not be repeated are not cut short by it.
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
         * What holds requests back so that the service's rate limits are kept, as far as the spec knows them;
         * {@link RateLimiter#ofProcess()} by default. Waiting is part of the time that the call may take.
         *
         * @param rateLimiter the limiter
         * @return this builder
         */
        public Builder rateLimiter(RateLimiter rateLimiter) {
            this.rateLimiter = Objects.requireNonNull(rateLimiter, "rateLimiter");
            return this;
        }

        /**
         * Who is told of every attempt of every call, for metrics; nobody by default.
         *
         * @param observer the observer
         * @return this builder
         */
        public Builder observer(CallObserver observer) {
            this.observer = Objects.requireNonNull(observer, "observer");
            return this;
        }

        private ClientConfig build() {
            if (region == null) {
                throw new IllegalArgumentException("no region; set one, such as region(\"ap-singapore\")");
            }
            if (credentials == null) {
                throw new IllegalArgumentException(
                        "no credentials; set some, such as credentials(Credentials.fromEnvironment())");
            }
            return new ClientConfig(this, region, credentials);
        }
    }
}
