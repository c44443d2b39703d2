package dev.tc3.testkit.gateway;

import dev.tc3.spec.words.Spelling;
import dev.tc3.testkit.wire.Common;
import dev.tc3.testkit.wire.IncomingCall;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The action exists in the product's version. */
final class ActionCheck implements Check<IncomingCall> {

    private final Catalog catalog;

    ActionCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        @Nullable String action = call.common().get(Common.ACTION);
        if (action == null) {
            return Optional.of(Missing.common(Common.ACTION));
        }
        return catalog.find(call).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "InvalidAction", "The action is not known" + Spelling.hint(action, catalog.actionNames(call))));
    }
}
