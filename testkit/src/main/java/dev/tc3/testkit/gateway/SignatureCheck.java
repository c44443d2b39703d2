package dev.tc3.testkit.gateway;

import dev.tc3.client.Credentials;
import dev.tc3.testkit.signature.Signatures;
import dev.tc3.testkit.wire.IncomingCall;
import java.util.Optional;

/** The signature is that of this request under the accepted key. */
final class SignatureCheck implements Check<IncomingCall> {

    private final Credentials accepted;

    SignatureCheck(Credentials accepted) {
        this.accepted = accepted;
    }

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        return Signatures.isRight(call, accepted.secretKey())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "AuthFailure.SignatureFailure", "The signature is not the one that this server computes."));
    }
}
