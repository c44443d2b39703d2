package dev.tc3.testkit.gateway;

import dev.tc3.testkit.wire.Common;
import dev.tc3.testkit.wire.IncomingCall;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A call with one of the older signatures carries a number that makes it unlike others of the same second. */
final class NonceCheck implements Check<IncomingCall> {

    private static final Pattern POSITIVE_NUMBER = Pattern.compile("\\d{1,19}");

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        if (call.isTc3()) {
            return Optional.empty();
        }
        @Nullable String nonce = call.common().get(Common.NONCE);
        if (nonce == null) {
            return Optional.of(Missing.common(Common.NONCE));
        }
        return POSITIVE_NUMBER.matcher(nonce).matches()
                ? Optional.empty()
                : Optional.of(new Refusal("InvalidParameter", "Nonce should be a positive number."));
    }
}
