package dev.tc3.client.pipeline;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.Endpoint;
import dev.tc3.client.api.ServiceDescriptor;

/**
 * Where a region is called. A finance region has a host of its own, which has the region after the first label; an
 * endpoint that the user names comes before all. Host names are checked whenever one is made.
 */
final class Hosts {

    private final ServiceDescriptor service;
    private final Endpoint ordinary;
    private final boolean named;

    /**
     * The hosts of a product.
     *
     * @throws IllegalArgumentException if the product's host is no host name
     */
    Hosts(ServiceDescriptor service, ClientConfig config) {
        this.service = service;
        this.named = config.endpoint().isPresent();
        this.ordinary = config.endpoint().orElseGet(() -> https(service.host()));
    }

    Endpoint of(String region) {
        if (named || !service.financeRegions().contains(region)) {
            return ordinary;
        }
        int dot = service.host().indexOf('.');
        if (dot < 0) {
            return ordinary;
        }
        return https(
                service.host().substring(0, dot + 1) + region + service.host().substring(dot));
    }

    private static Endpoint https(String host) {
        return new Endpoint("https", host);
    }
}
