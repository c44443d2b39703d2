package dev.tc3.generator.plan;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.words.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Refuses specs that cannot be generated side by side, because they would go into one package. */
public final class PackageChecks {

    private PackageChecks() {}

    /** Every spec whose package another one before it has already. */
    public static List<String> problems(Collection<ApiSpec> specs) {
        Map<String, ApiSpec> owners = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (ApiSpec spec : specs) {
            ApiSpec owner = owners.putIfAbsent(ApiPackage.path(spec.service(), spec.version()), spec);
            if (owner != null) {
                problems.add(label(spec) + ": would go into the same package as " + label(owner)
                        + "; leave one out, or generate it with another base package");
            }
        }
        return problems;
    }

    /** What a spec is called in a message. */
    public static String label(ApiSpec spec) {
        return "spec " + Printable.quote(spec.service() + " " + spec.version());
    }
}
