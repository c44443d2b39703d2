package dev.tc3.spec;

import java.util.List;

/**
 * Where an API is served.
 *
 * @param host the host of all ordinary regions, such as {@code cvm.tencentcloudapi.com}
 * @param financeRegions the regions that must be called at a host of their own
 */
public record Endpoint(String host, List<String> financeRegions) {

    public Endpoint {
        financeRegions = List.copyOf(financeRegions);
    }
}
