package dev.tc3.testkit.wire;

import dev.tc3.testkit.http.RawRequest;
import java.util.Map;
import java.util.Optional;

/** Takes requests apart. A request that is no call comes out as far as it could be read, with the reason. */
public final class CallParser {

    private CallParser() {}

    /** The parts of a request. Never fails. */
    public static IncomingCall parse(RawRequest request) {
        IncomingCall call = WireForm.of(request) == WireForm.TC3 ? Tc3Form.parse(request) : V1Form.parse(request);
        return call.malformed() == null ? withFrameChecked(call) : call;
    }

    private static IncomingCall withFrameChecked(IncomingCall call) {
        RawRequest request = call.request();
        if (!request.path().equals("/")) {
            return malformed(call, "the path is not /");
        }
        if (request.method().equals("POST") && !request.query().isEmpty()) {
            return malformed(call, "a POST request has its parameters in the body, not in the URL");
        }
        return call;
    }

    private static IncomingCall malformed(IncomingCall call, String reason) {
        return new IncomingCall(call.request(), call.common(), call.authorization(), call.arguments(), reason);
    }

    static IncomingCall unreadable(
            RawRequest request,
            Map<String, String> common,
            Optional<Authorization> authorization,
            MalformedCallException reason) {
        return new IncomingCall(
                request, new Common(common), authorization, Arguments.none(), String.valueOf(reason.getMessage()));
    }
}
