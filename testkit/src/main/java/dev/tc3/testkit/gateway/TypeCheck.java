package dev.tc3.testkit.gateway;

import java.util.List;
import java.util.Optional;

/** Every value is of its parameter's type. */
final class TypeCheck implements Check<ActionCall> {

    @Override
    public Optional<Refusal> refuse(ActionCall call) {
        List<String> illTyped = call.parameters().illTyped();
        return illTyped.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal("InvalidParameter", String.join(". ", illTyped)));
    }
}
