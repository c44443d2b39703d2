package dev.tc3.testkit.gateway;

import dev.tc3.testkit.wire.IncomingCall;
import java.util.Optional;
import java.util.Set;

/** Calls come by GET or POST. */
final class MethodCheck implements Check<IncomingCall> {

    private static final Set<String> SUPPORTED = Set.of("GET", "POST");

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        return SUPPORTED.contains(call.request().method())
                ? Optional.empty()
                : Optional.of(new Refusal("UnsupportedProtocol", "Requests are sent by GET or POST."));
    }
}
