package dev.tc3.testkit.gateway;

import dev.tc3.testkit.wire.Common;
import dev.tc3.testkit.wire.IncomingCall;
import java.util.Optional;

/** The product is served in the version called. */
final class VersionCheck implements Check<IncomingCall> {

    private final Catalog catalog;

    VersionCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        if (call.common().get(Common.VERSION) == null) {
            return Optional.of(Missing.common(Common.VERSION));
        }
        return catalog.versionOf(call).isEmpty()
                ? Optional.of(new Refusal("NoSuchVersion", "The product is not served in this version."))
                : Optional.empty();
    }
}
