package dev.tc3.testkit.gateway;

import dev.tc3.client.Credentials;
import dev.tc3.testkit.wire.Common;
import dev.tc3.testkit.wire.IncomingCall;
import java.util.Optional;

/** Temporary credentials come with their token, permanent ones with none. */
final class TokenCheck implements Check<IncomingCall> {

    private final Credentials accepted;

    TokenCheck(Credentials accepted) {
        this.accepted = accepted;
    }

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        return Optional.ofNullable(call.common().get(Common.TOKEN)).equals(accepted.token())
                ? Optional.empty()
                : Optional.of(new Refusal("AuthFailure.TokenFailure", "The token does not belong to this SecretId."));
    }
}
