package dev.tc3.generator.plan;

import dev.tc3.generator.names.PackageName;
import java.util.List;

/**
 * Everything that is generated of one API.
 *
 * @param packageName the package of all types
 * @param service the product's short name
 * @param version the API version, {@code yyyy-MM-dd}
 * @param client the client
 * @param errorCodes the enum of error codes
 * @param actions the actions, in the order of their names
 * @param structs the structures that the actions reach, in the order of their names
 */
public record ApiPlan(
        PackageName packageName,
        String service,
        String version,
        ClientPlan client,
        ErrorCodesPlan errorCodes,
        List<ActionPlan> actions,
        List<StructPlan> structs) {

    public ApiPlan {
        actions = List.copyOf(actions);
        structs = List.copyOf(structs);
    }
}
