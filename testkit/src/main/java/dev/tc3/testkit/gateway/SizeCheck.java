package dev.tc3.testkit.gateway;

import dev.tc3.testkit.wire.IncomingCall;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A query holds 32 KB, a form 1 MB, a JSON body 10 MB. */
final class SizeCheck implements Check<IncomingCall> {

    private static final long KILOBYTE = 1024;
    private static final long QUERY = 32 * KILOBYTE;
    private static final long FORM = 1024 * KILOBYTE;
    private static final long JSON = 10 * 1024 * KILOBYTE;

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        boolean tooLarge;
        if (call.request().method().equals("GET")) {
            tooLarge = call.request().query().getBytes(StandardCharsets.UTF_8).length > QUERY;
        } else {
            tooLarge = call.request().bodySize() > (call.isTc3() ? JSON : FORM);
        }
        return tooLarge
                ? Optional.of(new Refusal(
                        "RequestSizeLimitExceeded",
                        "The request is too large: 32 KB by GET, 10 MB by POST, 1 MB by POST with an older signature."))
                : Optional.empty();
    }
}
