package dev.tc3.testkit.gateway;

import dev.tc3.testkit.parameters.Parameters;
import dev.tc3.testkit.parameters.ServedAction;
import dev.tc3.testkit.wire.IncomingCall;
import java.util.Optional;

/**
 * What the gateway found out about a request.
 *
 * @param call the request taken apart
 * @param served the action it is for; empty if none is served that fits
 * @param parameters its business parameters, read as far as they could be
 * @param signatureRight whether it is signed with the accepted key, whatever else is wrong
 * @param refusal why it is not let through; empty if it is
 */
public record Judgement(
        IncomingCall call,
        Optional<ServedAction> served,
        Parameters parameters,
        boolean signatureRight,
        Optional<Refusal> refusal) {}
