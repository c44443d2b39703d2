package dev.tc3.client.api;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is fixed for all actions of a product and version.
 *
 * @param service the product's short name, which signatures contain
 * @param version the API version, {@code yyyy-MM-dd}
 * @param host the host of all ordinary regions
 * @param financeRegions the regions that are called at a host of their own
 */
public record ServiceDescriptor(String service, String version, String host, Set<String> financeRegions) {

    private static final Pattern SERVICE = Pattern.compile("[a-z0-9_-]{1,255}");
    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * Checks what gets into headers, and copies the set of regions. The host is checked when a client is opened.
     *
     * @param service the product's short name
     * @param version the API version
     * @param host the host of all ordinary regions
     * @param financeRegions the regions that are called at a host of their own
     * @throws IllegalArgumentException if the name or the version is none
     */
    public ServiceDescriptor {
        if (!SERVICE.matcher(service).matches()) {
            throw new IllegalArgumentException("a product's short name has small letters, digits, _ and - only");
        }
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("an API version is a date such as 2017-03-12");
        }
        financeRegions = Set.copyOf(financeRegions);
    }
}
