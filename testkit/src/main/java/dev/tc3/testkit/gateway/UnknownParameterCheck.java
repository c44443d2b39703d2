package dev.tc3.testkit.gateway;

import java.util.List;
import java.util.Optional;

/** Every parameter is one of the action's. */
final class UnknownParameterCheck implements Check<ActionCall> {

    @Override
    public Optional<Refusal> refuse(ActionCall call) {
        List<String> unknown = call.parameters().unknown();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal("UnknownParameter", String.join(". ", unknown)));
    }
}
