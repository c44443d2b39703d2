package dev.tc3.testkit.gateway;

import dev.tc3.testkit.wire.IncomingCall;
import java.util.Optional;

/** The request can be taken apart. */
final class FormCheck implements Check<IncomingCall> {

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        return Optional.ofNullable(call.malformed())
                .map(reason -> new Refusal("InvalidRequest", "The request cannot be read: " + reason + "."));
    }
}
