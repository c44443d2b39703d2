package dev.tc3.testkit.gateway;

import dev.tc3.testkit.wire.IncomingCall;
import java.util.Optional;

/** The product that the call is signed for is served. */
final class ProductCheck implements Check<IncomingCall> {

    private final Catalog catalog;

    ProductCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        return catalog.productOf(call).isEmpty()
                ? Optional.of(new Refusal(
                        "NoSuchProduct",
                        "The product in the credential scope is not served here. A client that takes the product from"
                                + " the host's name should keep that host and call this server as its HTTP proxy."))
                : Optional.empty();
    }
}
