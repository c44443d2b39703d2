package dev.tc3.testkit.gateway;

import dev.tc3.client.Credentials;
import dev.tc3.testkit.wire.IncomingCall;
import java.util.Optional;

/** The key exists. */
final class SecretIdCheck implements Check<IncomingCall> {

    private final Credentials accepted;

    SecretIdCheck(Credentials accepted) {
        this.accepted = accepted;
    }

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        boolean known = call.authorization()
                .filter(authorization -> authorization.secretId().equals(accepted.secretId()))
                .isPresent();
        return known
                ? Optional.empty()
                : Optional.of(new Refusal("AuthFailure.SecretIdNotFound", "There is no key with this SecretId."));
    }
}
