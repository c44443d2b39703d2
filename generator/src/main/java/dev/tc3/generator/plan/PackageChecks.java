package dev.tc3.generator.plan;

import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.generator.report.SpecPart;
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
    public static List<GeneratorProblem> problems(Collection<ApiSpec> specs) {
        Map<String, ApiSpec> owners = new HashMap<>();
        List<GeneratorProblem> problems = new ArrayList<>();
        for (ApiSpec spec : specs) {
            ApiSpec owner = owners.putIfAbsent(ApiPackage.path(spec.service(), spec.version()), spec);
            if (owner != null) {
                problems.add(SpecPart.whole(spec)
                        .problem(
                                "it would go into the same package as spec "
                                        + Printable.quote(owner.service() + " " + owner.version()),
                                "leave one out, or generate it with another base package"));
            }
        }
        return problems;
    }
}
