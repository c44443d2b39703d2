package dev.tc3.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.client.Credentials;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.words.Spelling;
import dev.tc3.testkit.gateway.Catalog;
import dev.tc3.testkit.gateway.Gateway;
import dev.tc3.testkit.gateway.Judgement;
import dev.tc3.testkit.http.LoopbackServer;
import dev.tc3.testkit.http.RawRequest;
import dev.tc3.testkit.http.Reply;
import dev.tc3.testkit.operation.Course;
import dev.tc3.testkit.operation.Operations;
import dev.tc3.testkit.operation.Resource;
import dev.tc3.testkit.parameters.ServedAction;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A fake Tencent Cloud on loopback. It serves the actions of its specs over plain HTTP, to this machine only, and treats
 * every call as the real gateway does. Thread-safe.
 *
 * <p>A call is checked in this order, and answered with the documented error code of the first thing that is wrong:
 *
 * <ol>
 *   <li>HTTP method ({@code UnsupportedProtocol}), size ({@code RequestSizeLimitExceeded}), form ({@code
 *       InvalidRequest});
 *   <li>product ({@code NoSuchProduct}), version ({@code NoSuchVersion}), action ({@code InvalidAction});
 *   <li>authorisation ({@code AuthFailure.InvalidAuthorization}), key ({@code .SecretIdNotFound}), time of signing
 *       within 300 seconds of the fake's clock ({@code .SignatureExpire}), token ({@code .TokenFailure}), signature by
 *       TC3-HMAC-SHA256, HmacSHA1 or HmacSHA256 ({@code .SignatureFailure});
 *   <li>region ({@code UnsupportedRegion} if it has no region's form);
 *   <li>parameters that the spec does not know ({@code UnknownParameter}), that are required ({@code
 *       MissingParameter}, as for common parameters), that are not of their type ({@code InvalidParameter}) or that
 *       exclude each other ({@code InvalidParameterValue});
 *   <li>the action's rate limit for each region ({@code RequestLimitExceeded}); refused calls do not count.
 * </ol>
 *
 * <p>Several specs are served side by side. A call is for the product that it is signed for by TC3-HMAC-SHA256; other calls
 * name it only by the first label of their host, and where the host is the fake's own address, they are for the first spec
 * that has their version and action.
 *
 * <p>A call that passes is answered as the test scripted with {@link #on}, else with an example of the action: the one of this
 * very call, else the one whose parameters are all among those of the call, the more the better, else the first, of which
 * those that show an error come last. Examples are sent as they are, though services publish some that do not keep to
 * their own specs. Without an example, the answer is nothing but a {@code RequestId}. The id is a fresh one each time, as
 * from the real service; an example's own is not used. Every request is recorded, also one that was refused.
 *
 * <p>Where a spec says how the end of an action is observed, an accepted call begins an operation on the resource that it names:
 * examples of the action that shows resources are sent with the latest operation on each, which goes on for a second by the
 * fake's clock and ends well, unless {@link #on} says otherwise. Of resources that a call names and no example has, one is made
 * after the first that the example has; those that it does not name are left out. An answer that a test scripts is sent as it is.
 *
 * <p>Actions that can answer in events do so if the call has {@code Stream: true}, or if the action has no such boolean
 * parameter and an example in events. A binary parameter is taken as base64 in JSON or flattened, and as a part of a {@code
 * multipart/form-data} body, whose other parts are flattened parameters or JSON. Actions whose spec calls them unsigned
 * take {@code Authorization: SKIP}, which says nothing of who sent it or when; they also take signed calls.
 *
 * <p>A GET request with a body gets no answer, and the region's host is not checked, since everything is called at one
 * address. The fake can also be called as an HTTP proxy for plain http: so clients keep the host that they would really
 * call, which those need that take the product they sign for from the host's name.
 */
public final class FakeTencentCloud implements AutoCloseable {

    private final Credentials credentials;
    private final Catalog catalog;
    private final Gateway gateway;
    private final Answers answers;
    private final ExampleAnswers exampleAnswers;
    private final Operations operations;
    private final Recordings recordings;
    private final Consumer<RecordedRequest> listener;
    private final Map<String, ScriptedAction> scripts = new ConcurrentHashMap<>();
    private final LoopbackServer server;

    private FakeTencentCloud(Builder builder) {
        this.credentials = builder.credentials;
        this.catalog = new Catalog(builder.specs);
        this.gateway = builder.gatewayKind.create(catalog, credentials, builder.clock);
        this.answers = new Answers(builder.clock);
        this.operations = new Operations(builder.specs, builder.clock);
        this.exampleAnswers = new ExampleAnswers(answers);
        this.listener = builder.listener;
        this.recordings = new Recordings(builder.recordings);
        this.server = LoopbackServer.start(builder.port, this::handle);
    }

    /**
     * Starts a fake on a free port, with the system's clock and made-up credentials.
     *
     * @param specs what to serve: at least one spec, at most one for each product and version
     * @throws IllegalArgumentException if there is none, or two for the same product and version
     */
    public static FakeTencentCloud serving(ApiSpec... specs) {
        return start(builder -> List.of(specs).forEach(builder::spec));
    }

    /**
     * Starts a fake that the given steps configure.
     *
     * @throws IllegalArgumentException if there is no spec, or two for the same product and version
     * @throws java.io.UncheckedIOException if the port cannot be had
     */
    public static FakeTencentCloud start(Consumer<Builder> steps) {
        Builder builder = new Builder();
        steps.accept(builder);
        return new FakeTencentCloud(builder);
    }

    /** The URL to call, such as {@code http://127.0.0.1:49152}, without a slash at the end. */
    public String endpoint() {
        return server.url();
    }

    /** The credentials it accepts. Unless they were configured they are made up and open no door. */
    public Credentials credentials() {
        return credentials;
    }

    /**
     * Says how calls of an action are answered.
     *
     * @param action the action's name; if several specs have it, the script is for all of them
     * @throws IllegalArgumentException if no spec has it; the message names those that are spelt nearly so
     */
    public ActionScript on(String action) {
        List<ServedAction> served = catalog.named(action);
        if (served.isEmpty()) {
            throw new IllegalArgumentException(
                    "no spec that is served has the action " + action + Spelling.hint(action, catalog.actionNames()));
        }
        return new ActionScript(
                scripts.computeIfAbsent(action, added -> new ScriptedAction()), new KnownCodes(served), answers);
    }

    /**
     * Lets somebody else begin an operation on a resource now, which ends well. It takes the place of the operation before, in the
     * answers of every action that shows resources which are known by one member.
     *
     * @param resource the resource's ID, such as {@code ins-1}
     * @param operation the action that it is, whether or not a spec has it
     * @param duration how long it goes on by the fake's clock, zero or more
     * @return the made-up ID of the request that began it
     * @throws IllegalArgumentException if the duration is negative, or no action of the specs shows such resources
     */
    public String operation(String resource, String operation, Duration duration) {
        return beginElsewhere(resource, operation, new Course(duration, null));
    }

    /**
     * Lets somebody else begin an operation on a resource now, which fails; otherwise as {@link #operation}.
     *
     * @param resource the resource's ID
     * @param operation the action that it is
     * @param duration how long it goes on by the fake's clock, zero or more
     * @param reason why it fails, in the service's words
     * @return the made-up ID of the request that began it
     * @throws IllegalArgumentException if the duration is negative, or no action of the specs shows such resources
     */
    public String failingOperation(String resource, String operation, Duration duration, String reason) {
        return beginElsewhere(resource, operation, new Course(duration, Objects.requireNonNull(reason, "reason")));
    }

    private String beginElsewhere(String resource, String operation, Course course) {
        String requestId = UUID.randomUUID().toString();
        if (!operations.beginElsewhere(resource, operation, requestId, course)) {
            throw new IllegalArgumentException("no spec that is served says how an operation is observed on a resource"
                    + " that is known by one member; add a completion to it, perhaps by an overlay");
        }
        return requestId;
    }

    /** All requests that came since the start or the last {@link #reset()}, in order; unmodifiable. */
    public List<RecordedRequest> requests() {
        return recordings.all();
    }

    /**
     * The requests that named an action, in order; unmodifiable.
     *
     * @param action the action's name
     */
    public List<RecordedRequest> requests(String action) {
        return requests().stream()
                .filter(request -> action.equals(request.action()))
                .toList();
    }

    /**
     * The latest request.
     *
     * @throws IllegalStateException if none has come since the start or the last {@link #reset()}
     */
    public RecordedRequest lastRequest() {
        List<RecordedRequest> all = requests();
        if (all.isEmpty()) {
            throw new IllegalStateException("no request has come yet");
        }
        return all.get(all.size() - 1);
    }

    /** Forgets scripts, operations, recorded requests and what counts against rate limits. The clock stays as it is. */
    public void reset() {
        scripts.clear();
        operations.clear();
        recordings.clear();
        gateway.reset();
    }

    /** Stops serving and closes all connections. Requests stay readable. Closing twice does nothing. */
    @Override
    public void close() {
        server.close();
    }

    private Reply handle(RawRequest raw) {
        Judgement judgement = gateway.judge(raw);
        RecordedRequest request = new RecordedRequest(judgement, null);
        Answer answer = judgement
                .refusal()
                .map(refusal -> answers.error(refusal.code(), refusal.message()))
                .orElseGet(() -> answer(judgement.served().orElseThrow(), request));
        RecordedRequest answered = request.answeredWith(answer.errorCode());
        recordings.add(answered);
        listener.accept(answered);
        return answer.reply();
    }

    private Answer answer(ServedAction served, RecordedRequest request) {
        @Nullable ScriptedAction script = scripts.get(served.action().name());
        Optional<Resource> resource = operations.workedOn(served.spec(), served.action(), request.parameters());
        ScriptedAction.@Nullable Answering whileBusy = script == null ? null : script.whileBusy();
        if (script == null || whileBusy == null) {
            return answer(served, request, script, resource);
        }
        // Of two calls at once, one must find that the other has begun.
        synchronized (script) {
            return resource.filter(operations::isBusy).isPresent()
                    ? whileBusy.make()
                    : answer(served, request, script, resource);
        }
    }

    private Answer answer(
            ServedAction served,
            RecordedRequest request,
            @Nullable ScriptedAction script,
            Optional<Resource> resource) {
        Answer answer = answer(served, request, script);
        String acceptedAs = answer.acceptedAs();
        if (acceptedAs != null && resource.isPresent()) {
            Course course =
                    script == null ? Course.USUAL : script.courses().take().orElse(Course.USUAL);
            operations.begin(resource.get(), served.action(), acceptedAs, course);
        }
        return answer;
    }

    private Answer answer(ServedAction served, RecordedRequest request, @Nullable ScriptedAction script) {
        @Nullable
        ScriptedAnswer scripted =
                script == null ? null : script.answers().take().orElse(null);
        if (scripted == null) {
            ObjectNode parameters = request.parameters();
            return exampleAnswers.to(
                    served.action(),
                    parameters,
                    answer -> operations.shownIn(served.spec(), served.action(), parameters, answer));
        }
        try {
            return scripted.to(request);
        } catch (RuntimeException | AssertionError e) {
            return answers.scriptFailed(e);
        }
    }

    /** Collects what a fake serves and how. Not thread-safe. */
    public static final class Builder {

        @FunctionalInterface
        private interface GatewayKind {
            Gateway create(Catalog catalog, Credentials credentials, Clock clock);
        }

        private final List<ApiSpec> specs = new ArrayList<>();
        private int port;
        private Clock clock = Clock.systemUTC();
        private Credentials credentials = Credentials.of("made-up-secret-id", "made-up-secret-key");
        private GatewayKind gatewayKind = Gateway::limited;
        private int recordings = 10_000;
        private Consumer<RecordedRequest> listener = request -> {};

        private Builder() {}

        /** A spec to serve, beside those given before. */
        public Builder spec(ApiSpec spec) {
            specs.add(spec);
            return this;
        }

        /**
         * The port to listen on; a free one by default.
         *
         * @param port 1 to 65535, or 0 for a free one
         * @throws IllegalArgumentException if it is none of these
         */
        public Builder port(int port) {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("port " + port + "; it takes 1 to 65535, or 0 for a free one");
            }
            this.port = port;
            return this;
        }

        /** The clock by which signatures expire, rate limits slide, operations go on and answers are dated; the system's by default. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** The only credentials that are accepted; made-up ones by default. Never give real ones. */
        public Builder credentials(Credentials credentials) {
            this.credentials = credentials;
            return this;
        }

        /**
         * What is told of every request, also of refused ones, when its answer is decided and before it is sent; by default
         * nothing.
         *
         * @param listener takes requests, many at once; must be thread-safe. If it fails, the request is answered with HTTP
         *     status 500
         */
        public Builder onRequest(Consumer<RecordedRequest> listener) {
            this.listener = listener;
            return this;
        }

        /** Takes any number of calls, whatever the specs say. */
        public Builder unlimited() {
            this.gatewayKind = Gateway::unlimited;
            return this;
        }

        /**
         * How many requests are kept, the latest ones; 10,000 by default.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder recordings(int recordings) {
            if (recordings < 1) {
                throw new IllegalArgumentException("recordings is " + recordings + "; at least 1");
            }
            this.recordings = recordings;
            return this;
        }
    }
}
