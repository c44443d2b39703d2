package dev.tc3.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.docs.StringLiteral;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.plan.MemberPlan;
import dev.tc3.generator.plan.StructPlan;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The fields of a class and the methods around them that all classes with members have. */
final class ClassParts {

    private static final Identifier STEPS = new Identifier("steps");

    private final ApiTypeNames types;

    ClassParts(ApiTypeNames types) {
        this.types = types;
    }

    FieldSpec field(MemberPlan member) {
        return Poet.field(typeOf(member), member.name())
                .addJavadoc(fieldDoc(member))
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    MethodSpec constructor(StructPlan struct) {
        CodeBlock.Builder assignments = CodeBlock.builder().addStatement("super($L)", Names.START_BUILDER);
        for (MemberPlan member : struct.members()) {
            if (member.nonNull() && struct.role() == StructPlan.Role.RESPONSE) {
                // The runtime knows an answer's RequestId before this class does, and refuses an answer without one.
                assignments.addStatement(
                        "this.$L = $T.requireNonNullElse(builder.$L, \"\")",
                        member.name(),
                        Objects.class,
                        member.name());
            } else if (member.nonNull()) {
                assignments.addStatement(
                        "this.$L = $T.requireNonNull(builder.$L, $L)",
                        member.name(),
                        Objects.class,
                        member.name(),
                        StringLiteral.of(member.wireName() + " is required"));
            } else {
                assignments.addStatement("this.$L = builder.$L", member.name(), member.name());
            }
        }
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.saying("Takes over the values of a builder.")
                        .param(Names.START_BUILDER, "has the values")
                        .build())
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Poet.parameter(types.builderOf(struct.type()), Names.START_BUILDER))
                .addCode(assignments.build())
                .build();
    }

    /** The methods that start or use a builder. */
    List<MethodSpec> factories(StructPlan struct) {
        ClassName type = types.of(struct.type());
        ClassName builder = types.builderOf(struct.type());
        MethodSpec empty = Poet.method(Names.START_BUILDER)
                .addJavadoc(Javadoc.saying("Starts with nothing set.")
                        .returns("a new builder")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new Builder()")
                .build();
        MethodSpec of = Poet.method(Names.OF)
                .addJavadoc(Javadoc.saying("Builds by a lambda.")
                        .param(STEPS, "fill an empty builder")
                        .returns("what was built")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(Poet.parameter(LibraryTypes.consumer(builder), STEPS))
                .addStatement("$T builder = new Builder()", builder)
                .addStatement("$L.accept(builder)", STEPS)
                .addStatement("return builder.build()")
                .build();
        MethodSpec copy = Poet.method(Names.TO_BUILDER)
                .addJavadoc(Javadoc.saying("Starts with the values of this object.")
                        .returns("a new builder")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new Builder(this)")
                .build();
        return List.of(empty, of, copy);
    }

    MethodSpec accessor(MemberPlan member) {
        MethodSpec.Builder accessor = Poet.method(member.name())
                .addJavadoc(MemberDocs.ofAccessor(member).build())
                .addModifiers(Modifier.PUBLIC)
                .returns(typeOf(member))
                .addStatement("return $L", member.name());
        if (member.deprecated()) {
            accessor.addAnnotation(Deprecated.class);
        }
        return accessor.build();
    }

    static CodeBlock fieldDoc(MemberPlan member) {
        return Javadoc.saying("The value of $L.", Javadoc.code(member.wireName()))
                .build();
    }

    private TypeName typeOf(MemberPlan member) {
        TypeName type = types.of(member.type());
        return member.nonNull() ? type : Poet.nullable(type);
    }
}
