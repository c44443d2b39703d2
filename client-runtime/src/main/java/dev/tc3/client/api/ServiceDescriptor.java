package dev.tc3.client.api;

import java.util.Set;

/**
 * What is fixed for all actions of a product and version.
 *
 * @param service the product's short name, which signatures contain
 * @param version the API version, {@code yyyy-MM-dd}
 * @param host the host of all ordinary regions
 * @param financeRegions the regions that are called at a host of their own
 */
public record ServiceDescriptor(String service, String version, String host, Set<String> financeRegions) {

    /**
     * Copies the set of regions.
     *
     * @param service the product's short name
     * @param version the API version
     * @param host the host of all ordinary regions
     * @param financeRegions the regions that are called at a host of their own
     */
    public ServiceDescriptor {
        financeRegions = Set.copyOf(financeRegions);
    }
}
