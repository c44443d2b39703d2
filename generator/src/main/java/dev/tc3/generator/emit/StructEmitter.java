package dev.tc3.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.plan.StructPlan;

/** The class of a structure. */
final class StructEmitter {

    private final ObjectEmitter objects;
    private final Checks checks;

    StructEmitter(ApiTypeNames types, Origin origin) {
        this.objects = new ObjectEmitter(types, origin);
        this.checks = new Checks(types);
    }

    TypeSpec emit(StructPlan struct) {
        Javadoc doc = Javadoc.quoting(struct.doc(), "The structure $L.", Javadoc.code(struct.name()))
                .and("Immutable.");
        TypeSpec.Builder type = objects.start(struct, doc, build(struct));
        if (struct.checked()) {
            type.addMethod(checks.ofStruct(struct));
        }
        return type.build();
    }

    private MethodSpec build(StructPlan struct) {
        Javadoc doc = struct.checked()
                ? Javadoc.saying("Makes the object. What it lacks is told when the request that holds it is built.")
                : Javadoc.saying("Makes the object.");
        return objects.build(struct, CodeBlock.builder().build(), doc).build();
    }
}
