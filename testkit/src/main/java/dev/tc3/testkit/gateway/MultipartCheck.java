package dev.tc3.testkit.gateway;

import dev.tc3.spec.ScalarType;
import java.util.Optional;

/** Parameters come as the parts of a body only where one of them is binary. */
final class MultipartCheck implements Check<ActionCall> {

    @Override
    public Optional<Refusal> refuse(ActionCall call) {
        return call.incoming().isMultipart() && !hasBinaryParameter(call)
                ? Optional.of(new Refusal(
                        "InvalidRequest",
                        "The request cannot be read: multipart/form-data is for actions with a binary parameter, and this"
                                + " one has none; send its parameters as JSON."))
                : Optional.empty();
    }

    private static boolean hasBinaryParameter(ActionCall call) {
        return call.served().action().parameters().values().stream()
                .anyMatch(parameter -> parameter.type() == ScalarType.BINARY);
    }
}
