package dev.tc3.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.plan.MemberPlan;
import dev.tc3.generator.plan.StructPlan;
import javax.lang.model.element.Modifier;

/** The builder nested in a class. */
final class BuilderEmitter {

    private static final Identifier SOURCE = new Identifier("source");

    private final ApiTypeNames types;

    BuilderEmitter(ApiTypeNames types) {
        this.types = types;
    }

    TypeSpec emit(StructPlan struct, MethodSpec build) {
        ClassName type = types.of(struct.type());
        TypeSpec.Builder builder = Poet.classNamed(Names.BUILDER)
                .addJavadoc(Javadoc.saying("Collects the values of {@link $T}. Not thread-safe.", type)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(LibraryTypes.structureBuilder(types.builderOf(struct.type())));
        for (MemberPlan member : struct.members()) {
            builder.addField(Poet.field(Poet.nullable(types.of(member.type())), member.name())
                    .addJavadoc(ClassParts.fieldDoc(member))
                    .addModifiers(Modifier.PRIVATE)
                    .build());
        }
        builder.addMethod(empty()).addMethod(copying(struct, type)).addMethod(self(struct));
        Setters setters = new Setters(types, struct);
        struct.members().forEach(member -> builder.addMethods(setters.of(member)));
        return builder.addMethod(build).build();
    }

    private MethodSpec self(StructPlan struct) {
        return Poet.method(Names.SELF)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(types.builderOf(struct.type()))
                .addStatement("return this")
                .build();
    }

    private static MethodSpec empty() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.saying("Starts with nothing set.").build())
                .addModifiers(Modifier.PRIVATE)
                .build();
    }

    private static MethodSpec copying(StructPlan struct, ClassName type) {
        CodeBlock.Builder copies = CodeBlock.builder().addStatement("super($L)", SOURCE);
        struct.members()
                .forEach(member -> copies.addStatement("this.$L = $L.$L", member.name(), SOURCE, member.name()));
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.saying("Starts with the values of an object.")
                        .param(SOURCE, "has the values")
                        .build())
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Poet.parameter(type, SOURCE))
                .addCode(copies.build())
                .build();
    }
}
