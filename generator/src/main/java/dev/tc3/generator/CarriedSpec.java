package dev.tc3.generator;

import dev.tc3.generator.names.PackageName;
import dev.tc3.generator.plan.Scope;
import dev.tc3.spec.SpecWriter;

/** The spec that a client carries, by which it can be compared with a later one. */
final class CarriedSpec {

    private CarriedSpec() {}

    /** What was generated, under the name of its package, so that several clients can go into one jar. */
    static ResourceFile of(Scope scope, PackageName packageName) {
        return new ResourceFile("META-INF/tc3/" + packageName + ".json", SpecWriter.write(scope.generated()));
    }
}
