package dev.tc3.it.faults;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.Outcome;
import dev.tc3.client.RateLimiter;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Retries;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.cvm.v20170312.DescribeInstancesRequest;
import dev.tc3.cvm.v20170312.ResetInstanceRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The generated client of CVM, and two actions that it was not generated with. */
final class OurClient implements Peer {

    static final String NAME = "tc3";

    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration DELAY = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final ActionDescriptor<ParamSource, String> RENAME = writing(Action.RENAME);
    private static final ActionDescriptor<ParamSource, String> RUN =
            writing(Action.RUN).withClientToken("ClientToken");

    private static final ResetInstanceRequest RESET = ResetInstanceRequest.of(
            r -> r.instanceId("ins-r8hr2upy").loginSettings(l -> l.password(Canaries.PASSWORD)));
    private static final DescribeInstancesRequest DESCRIBE =
            DescribeInstancesRequest.of(r -> r.instanceIds("ins-r8hr2upy"));

    private final Canaries canaries;

    OurClient(Canaries canaries) {
        this.canaries = canaries;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Result> call(List<Case> cases) throws Exception {
        return SideBySide.play(name(), cases, this::call);
    }

    private Reply call(Case situation, FaultServer server) throws InterruptedException {
        try (CvmClient cvm = CvmClient.create(config(situation, server))) {
            if (situation.connection() == Connection.REUSED) {
                cvm.describeInstances(DESCRIBE);
                server.awaitFault();
            }
            return call(cvm, situation.action(), limits(situation));
        }
    }

    private ClientConfig config(Case situation, FaultServer server) {
        String host = situation.addresses() == Addresses.ONE ? "127.0.0.1" : "localhost";
        return ClientConfig.of(c -> c.region("ap-singapore")
                .credentials(canaries.credentials())
                .endpoint("http://" + host + ":" + server.port())
                .callTimeout(LONG)
                .retries(Retries.standard().baseDelay(DELAY).rateLimitDelay(DELAY))
                .observer(canaries::search)
                .rateLimiter(RateLimiter.none()));
    }

    /** A call that may be made again has a limit for each attempt. */
    private static RequestOptions limits(Case situation) {
        if (!situation.fault().isSilent()) {
            return RequestOptions.none();
        }
        return situation.action().isRepeatable()
                ? RequestOptions.of(o -> o.attemptTimeout(SHORT))
                : RequestOptions.of(o -> o.callTimeout(SHORT));
    }

    private Reply call(CvmClient cvm, Action action, RequestOptions options) {
        try {
            String requestId = switch (action) {
                case RESET -> cvm.resetInstance(RESET, options).requestId();
                case RENAME -> cvm.call(RENAME, p -> p.string("InstanceName", "n"), options);
                case RUN -> cvm.call(RUN, p -> p.string("ClientToken", "once"), options);
                case DESCRIBE -> cvm.describeInstances(DESCRIBE, options).requestId();
            };
            return new Reply(Told.ACCEPTED, 0, String.valueOf(requestId));
        } catch (Tc3Exception e) {
            canaries.search(e);
            Told told = e.outcome() == Outcome.NOT_EXECUTED ? Told.NOT_EXECUTED : Told.UNKNOWN;
            return new Reply(told, e.attempts(), String.valueOf(e.getMessage()));
        }
    }

    private static ActionDescriptor<ParamSource, String> writing(Action action) {
        return new ActionDescriptor<>(CvmClient.SERVICE, action.wireName(), Effect.WRITE, null, OurClient::requestId);
    }

    private static String requestId(ResponseReader reader) {
        @Nullable String requestId = null;
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            if (name.equals("RequestId")) {
                requestId = reader.string();
            } else {
                reader.skip();
            }
        }
        return String.valueOf(requestId);
    }
}
