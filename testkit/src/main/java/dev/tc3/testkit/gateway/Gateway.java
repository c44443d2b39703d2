package dev.tc3.testkit.gateway;

import dev.tc3.client.Credentials;
import dev.tc3.testkit.http.RawRequest;
import dev.tc3.testkit.parameters.Parameters;
import dev.tc3.testkit.parameters.ServedAction;
import dev.tc3.testkit.signature.Signatures;
import dev.tc3.testkit.wire.CallParser;
import dev.tc3.testkit.wire.IncomingCall;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes requests apart and lets calls through, or says why not. The first check that fails decides. Thread-safe. */
public final class Gateway {

    private final Catalog catalog;
    private final Credentials accepted;
    private final Optional<RateLimitCheck> rateLimit;
    private final List<Check<IncomingCall>> frameChecks;
    private final List<Check<ActionCall>> actionChecks;

    private Gateway(Catalog catalog, Credentials accepted, Clock clock, Optional<RateLimitCheck> rateLimit) {
        this.catalog = catalog;
        this.accepted = accepted;
        this.rateLimit = rateLimit;
        Stream<Check<IncomingCall>> addressChecks = Stream.of(
                new MethodCheck(),
                new SizeCheck(),
                new FormCheck(),
                new ProductCheck(catalog),
                new VersionCheck(catalog),
                new ActionCheck(catalog));
        Stream<Check<IncomingCall>> identityChecks = Stream.<Check<IncomingCall>>of(
                        new AuthorizationCheck(),
                        new SecretIdCheck(accepted),
                        new TimestampCheck(clock),
                        new NonceCheck(),
                        new TokenCheck(accepted),
                        new SignatureCheck(accepted))
                .map(check -> new IdentityCheck(catalog, check));
        this.frameChecks = Stream.of(addressChecks, identityChecks, Stream.<Check<IncomingCall>>of(new RegionCheck()))
                .flatMap(checks -> checks)
                .toList();
        Stream<Check<ActionCall>> parameterChecks = Stream.of(
                new MultipartCheck(),
                new UnknownParameterCheck(),
                new MissingParameterCheck(),
                new TypeCheck(),
                new ExclusionCheck());
        this.actionChecks = Stream.concat(parameterChecks, rateLimit.stream()).toList();
    }

    /** A gateway that keeps to the rate limits of its specs. */
    public static Gateway limited(Catalog catalog, Credentials accepted, Clock clock) {
        return new Gateway(catalog, accepted, clock, Optional.of(new RateLimitCheck(clock, accepted)));
    }

    /** A gateway that takes any number of calls. */
    public static Gateway unlimited(Catalog catalog, Credentials accepted, Clock clock) {
        return new Gateway(catalog, accepted, clock, Optional.empty());
    }

    /** Finds out all there is to know about a request. Never fails. */
    public Judgement judge(RawRequest request) {
        IncomingCall call = CallParser.parse(request);
        Optional<ServedAction> served = catalog.find(call);
        Parameters parameters = served.map(action -> Parameters.of(action, call.arguments()))
                .orElseGet(() -> Parameters.untyped(call.arguments()));
        Optional<Refusal> refusal = firstRefusal(frameChecks, call)
                .or(() ->
                        served.flatMap(action -> firstRefusal(actionChecks, new ActionCall(call, action, parameters))));
        return new Judgement(call, served, parameters, Signatures.isRight(call, accepted.secretKey()), refusal);
    }

    /** Forgets the calls that count against rate limits. */
    public void reset() {
        rateLimit.ifPresent(RateLimitCheck::reset);
    }

    private static <C> Optional<Refusal> firstRefusal(List<Check<C>> checks, C call) {
        return checks.stream().flatMap(check -> check.refuse(call).stream()).findFirst();
    }
}
