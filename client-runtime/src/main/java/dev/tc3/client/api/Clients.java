package dev.tc3.client.api;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.pipeline.ServiceCalls;

/** Where generated clients get what they call with. */
public final class Clients {

    private Clients() {}

    /**
     * Opens a client for a product. It has connections and threads of its own; close it when it is no longer needed.
     *
     * @param service the product and version
     * @param config how to call
     * @return a client that is thread-safe
     * @throws IllegalArgumentException if the product's host is no host name
     */
    public static ServiceClient open(ServiceDescriptor service, ClientConfig config) {
        return ServiceCalls.open(service, config);
    }
}
