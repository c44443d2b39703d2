package dev.tc3.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.docs.StringLiteral;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.plan.MemberPlan;
import dev.tc3.generator.plan.StructPlan;
import dev.tc3.generator.plan.ValueType;
import javax.lang.model.element.Modifier;

/** The methods by which a class describes its parameters and reads itself from an answer. */
final class WireMethods {

    private static final Identifier WRITER = new Identifier("writer");
    private static final Identifier READER = new Identifier("reader");

    private final ApiTypeNames types;

    WireMethods(ApiTypeNames types) {
        this.types = types;
    }

    MethodSpec writeTo(StructPlan struct) {
        MethodSpec.Builder method = Poet.method(Names.WRITE_TO)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Poet.parameter(LibraryTypes.PARAM_WRITER, WRITER));
        for (MemberPlan member : struct.members()) {
            method.addStatement(
                    member.sensitive() ? "$L.sensitive().$L($L, $L)" : "$L.$L($L, $L)",
                    WRITER,
                    methodFor(member.type()),
                    StringLiteral.of(member.wireName()),
                    FieldRef.beside(member, WRITER));
        }
        return method.build();
    }

    MethodSpec readFrom(StructPlan struct) {
        ClassName type = types.of(struct.type());
        MethodSpec.Builder method = Poet.method(Names.READ_FROM)
                .addJavadoc(Javadoc.saying("Reads an object of an answer from its first member to its end. Unknown"
                                + " members are passed over.")
                        .param(READER, "stands inside the object, before its first member")
                        .returns("what was read")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(Poet.parameter(LibraryTypes.RESPONSE_READER, READER))
                .addStatement("$T builder = new Builder()", types.builderOf(struct.type()))
                .beginControlFlow(
                        "for ($T name = $L.nextName(); name != null; name = $L.nextName())",
                        String.class,
                        READER,
                        READER)
                .beginControlFlow("switch (name)");
        for (MemberPlan member : struct.members()) {
            method.addStatement(
                    "case $L -> builder.$L = $L",
                    StringLiteral.of(member.wireName()),
                    member.name(),
                    read(member.type()));
        }
        return method.addStatement("default -> $L.skip()", READER)
                .endControlFlow()
                .endControlFlow()
                .addStatement(finish(struct))
                .build();
    }

    /** What a builder insists on is for those who fake an answer; one that was read is judged by the runtime. */
    private CodeBlock finish(StructPlan struct) {
        return struct.members().stream().anyMatch(MemberPlan::nonNull)
                ? CodeBlock.of("return new $T(builder)", types.of(struct.type()))
                : CodeBlock.of("return builder.build()");
    }

    private CodeBlock read(ValueType type) {
        ValueType element = type instanceof ValueType.ListOf list ? list.element() : type;
        return element instanceof ValueType.Struct struct
                ? CodeBlock.of("$L.$L($T::$L)", READER, methodFor(type), types.of(struct.type()), Names.READ_FROM)
                : CodeBlock.of("$L.$L()", READER, methodFor(type));
    }

    /** The method of the runtime's writer and reader for a type; they have the same names. */
    private static String methodFor(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return list.element() instanceof ValueType.Scalar scalar
                    ? ScalarCode.of(scalar.kind()).many()
                    : "structs";
        }
        return type instanceof ValueType.Scalar scalar
                ? ScalarCode.of(scalar.kind()).one()
                : "struct";
    }
}
