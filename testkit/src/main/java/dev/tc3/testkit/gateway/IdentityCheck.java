package dev.tc3.testkit.gateway;

import dev.tc3.testkit.wire.IncomingCall;
import java.util.Optional;

/** A check of who sent the call and when it was signed, which is left out where neither is asked for nor told. */
final class IdentityCheck implements Check<IncomingCall> {

    private final Catalog catalog;
    private final Check<IncomingCall> check;

    IdentityCheck(Catalog catalog, Check<IncomingCall> check) {
        this.catalog = catalog;
        this.check = check;
    }

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        return call.isUnsigned() && isForAnyone(call) ? Optional.empty() : check.refuse(call);
    }

    private boolean isForAnyone(IncomingCall call) {
        return catalog.find(call).filter(served -> !served.action().signed()).isPresent();
    }
}
