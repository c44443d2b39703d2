package dev.tc3.testkit.gateway;

import dev.tc3.testkit.wire.IncomingCall;
import java.util.Optional;

/** The call says in a known form who sent it. */
final class AuthorizationCheck implements Check<IncomingCall> {

    private static final String HEADER =
            "the header Authorization: TC3-HMAC-SHA256 Credential=ID/DATE/SERVICE/tc3_request,"
                    + " SignedHeaders=content-type;host, Signature=HEX (more signed headers are welcome,"
                    + " in lower case and ascending)";

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        if (call.authorization().isPresent()) {
            return Optional.empty();
        }
        if (call.isUnsigned()) {
            return Optional.of(new Refusal(
                    "AuthFailure.InvalidAuthorization",
                    "The action takes signed requests only; Authorization: SKIP is for those that its spec calls"
                            + " unsigned. It needs " + HEADER + "."));
        }
        String expected = call.isTc3()
                ? HEADER
                : "the parameters SecretId, Signature and, unless it is HmacSHA1, SignatureMethod=HmacSHA256";
        return Optional.of(new Refusal("AuthFailure.InvalidAuthorization", "The request needs " + expected + "."));
    }
}
