package dev.tc3.client.testing;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.Credentials;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.ServiceDescriptor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Consumer;

/** An invented product with one action, as the generator would describe it. */
public final class Fixtures {

    public static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    public static final Credentials CREDENTIALS = Credentials.of("AKIDexample", "secretKeyExample");

    public static final ServiceDescriptor SERVICE =
            new ServiceDescriptor("svc", "2020-01-02", "svc.tencentcloudapi.com", Set.of("ap-shanghai-fsi"));

    public static final ActionDescriptor<ParamSource, String> WIPE = action("WipeThing", Effect.DESTRUCTIVE);
    public static final ActionDescriptor<ParamSource, String> LOOK = action("LookAtThing", Effect.READ);

    public static final ParamSource REQUEST = writer -> {
        writer.string("Id", "t-1");
        writer.int64("Size", 60L);
        writer.struct("Login", login -> login.sensitive().string("Password", "pass*word ü"));
    };

    private Fixtures() {}

    public static ActionDescriptor<ParamSource, String> action(String name, Effect effect) {
        return new ActionDescriptor<>(SERVICE, name, effect, null, Fixtures::requestId);
    }

    public static ClientConfig config(Consumer<ClientConfig.Builder> steps) {
        return ClientConfig.of(builder -> {
            builder.region("ap-singapore").credentials(CREDENTIALS).clock(Clock.fixed(NOW, ZoneOffset.UTC));
            steps.accept(builder);
        });
    }

    /** An answer to an accepted request. */
    public static String accepted(String requestId) {
        return "{\"Response\":{\"RequestId\":\"" + requestId + "\"}}";
    }

    /** An answer to a request that failed. */
    public static String error(String code, String message, String requestId) {
        return "{\"Response\":{\"Error\":{\"Code\":\"" + code + "\",\"Message\":\"" + message + "\"},\"RequestId\":\""
                + requestId + "\"}}";
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
