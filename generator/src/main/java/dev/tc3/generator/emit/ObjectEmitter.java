package dev.tc3.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.plan.StructPlan;
import javax.lang.model.element.Modifier;

/** What requests, responses and structures have in common: an immutable class with members and a builder. */
final class ObjectEmitter {

    private final ApiTypeNames types;
    private final Origin origin;
    private final ClassParts parts;
    private final WireMethods wire;
    private final ValueMethods values;
    private final BuilderEmitter builders;

    ObjectEmitter(ApiTypeNames types, Origin origin) {
        this.types = types;
        this.origin = origin;
        this.parts = new ClassParts(types);
        this.wire = new WireMethods(types);
        this.values = new ValueMethods(types);
        this.builders = new BuilderEmitter(types);
    }

    /**
     * Starts the class with all that its members need.
     *
     * @param doc what the class is
     * @param build the builder's last method
     */
    TypeSpec.Builder start(StructPlan struct, Javadoc doc, MethodSpec build) {
        TypeSpec.Builder type = Poet.classNamed(struct.type())
                .addJavadoc(doc.build())
                .addAnnotation(origin.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(LibraryTypes.STRUCTURE);
        struct.members().forEach(member -> type.addField(parts.field(member)));
        type.addMethod(parts.constructor(struct)).addMethods(parts.factories(struct));
        struct.members().forEach(member -> type.addMethod(parts.accessor(member)));
        return type.addMethod(wire.writeMembers(struct))
                .addMethod(wire.readFrom(struct))
                .addMethod(wire.fromJson(struct))
                .addMethods(values.of(struct))
                .addType(builders.emit(struct, build));
    }

    /** A builder's last method, which makes the object after some checks. */
    MethodSpec.Builder build(StructPlan struct, CodeBlock checks, Javadoc doc) {
        return Poet.method(Names.BUILD)
                .addJavadoc(doc.returns("a new object").build())
                .addModifiers(Modifier.PUBLIC)
                .returns(types.of(struct.type()))
                .addCode(checks)
                .addStatement("return new $T(this)", types.of(struct.type()));
    }
}
