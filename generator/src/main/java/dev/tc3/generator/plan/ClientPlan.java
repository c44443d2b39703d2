package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;
import java.util.List;

/**
 * The client of an API.
 *
 * @param type the interface
 * @param implementation the class behind it
 * @param host the host of all ordinary regions
 * @param financeRegions the regions with a host of their own, sorted
 */
public record ClientPlan(Identifier type, Identifier implementation, String host, List<String> financeRegions) {

    public ClientPlan {
        financeRegions = List.copyOf(financeRegions);
    }
}
