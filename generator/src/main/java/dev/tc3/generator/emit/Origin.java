package dev.tc3.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import dev.tc3.generator.docs.StringLiteral;
import dev.tc3.generator.plan.ApiPlan;

/**
 * Which spec the code comes from. It names no date and no tool version, so that the same spec gives the same code.
 *
 * @param service the product's short name
 * @param version the API version
 */
record Origin(String service, String version) {

    static Origin of(ApiPlan api) {
        return new Origin(api.service(), api.version());
    }

    /** The annotation of every generated type. */
    AnnotationSpec generated() {
        return AnnotationSpec.builder(LibraryTypes.GENERATED)
                .addMember("value", "$L", StringLiteral.of(service + " " + version))
                .build();
    }
}
