package dev.tc3.client.bucket4j;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.Credentials;
import dev.tc3.client.RateLimiter;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.RateLimit;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.api.ServiceDescriptor;
import java.time.Duration;
import java.util.Set;

/** A client of an invented product with one action, which is limited. */
final class Wiping implements AutoCloseable {

    static final RateLimit LIMIT = new RateLimit(40, 2);

    private static final ServiceDescriptor SERVICE =
            new ServiceDescriptor("svc", "2020-01-02", "svc.tencentcloudapi.com", Set.of());
    private static final ActionDescriptor<ParamSource, String> WIPE =
            new ActionDescriptor<>(SERVICE, "WipeThing", Effect.DESTRUCTIVE, LIMIT, Wiping::requestId);

    private static final ActionDescriptor<ParamSource, String> LOOK =
            new ActionDescriptor<>(SERVICE, "LookAtThing", Effect.DESTRUCTIVE, null, Wiping::requestId);

    private final ServiceClient client;

    Wiping(String endpoint, RateLimiter limiter, Duration callTimeout) {
        client = Clients.open(
                SERVICE,
                ClientConfig.of(config -> config.region("ap-singapore")
                        .credentials(Credentials.of("AKIDexample", "secretKeyExample"))
                        .endpoint(endpoint)
                        .callTimeout(callTimeout)
                        .rateLimiter(limiter)));
    }

    String call() {
        return client.call(WIPE, writer -> writer.string("Id", "t-1"), RequestOptions.none());
    }

    /** Calls something else a few times, as the first calls of a new process take long. */
    void warmUp() {
        for (int i = 0; i < 20; i++) {
            client.call(LOOK, writer -> writer.string("Id", "t-1"), RequestOptions.none());
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static String requestId(ResponseReader reader) {
        String requestId = "";
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            if (name.equals("RequestId")) {
                requestId = reader.string();
            } else {
                reader.skip();
            }
        }
        return requestId;
    }
}
