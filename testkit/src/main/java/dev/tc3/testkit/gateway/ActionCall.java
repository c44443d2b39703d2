package dev.tc3.testkit.gateway;

import dev.tc3.testkit.parameters.Parameters;
import dev.tc3.testkit.parameters.ServedAction;
import dev.tc3.testkit.wire.IncomingCall;

/**
 * A call of an action that is served, with its parameters read against the action's spec.
 *
 * @param incoming the call as it came
 * @param served the action
 * @param parameters the business parameters
 */
record ActionCall(IncomingCall incoming, ServedAction served, Parameters parameters) {}
