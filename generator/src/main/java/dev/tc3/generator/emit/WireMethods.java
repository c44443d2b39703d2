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
    private static final Identifier JSON = new Identifier("json");

    private final ApiTypeNames types;

    WireMethods(ApiTypeNames types) {
        this.types = types;
    }

    MethodSpec writeMembers(StructPlan struct) {
        MethodSpec.Builder method = Poet.method(Names.WRITE_MEMBERS)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
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
                .addJavadoc(Javadoc.saying(
                                "Reads an object from its first member to its end. Members that the spec does not"
                                        + "\ndeclare are kept among the extras.")
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
        return method.addStatement("default -> builder.keepUnknown(name, $L)", READER)
                .endControlFlow()
                .endControlFlow()
                .addStatement(finish(struct))
                .build();
    }

    MethodSpec fromJson(StructPlan struct) {
        Javadoc doc = switch (struct.role()) {
            case REQUEST ->
                Javadoc.saying(
                                "Reads the parameters from a JSON object, as {@link #toJson} writes them, and checks them.")
                        .throwing(LibraryTypes.INVALID_REQUEST, "if the request cannot be sent as it is");
            case RESPONSE ->
                Javadoc.saying(
                        "Reads an answer that was kept: the JSON object of its members, or one that has them in its only"
                                + "\nmember {@code Response}.");
            case STRUCT -> Javadoc.saying("Reads a JSON object, as {@link #toJson} writes it.");
        };
        return Poet.method(Names.FROM_JSON)
                .addJavadoc(doc.param(JSON, "the text")
                        .returns("what was read")
                        .throwing(
                                ClassName.get(IllegalArgumentException.class),
                                "if it is no JSON object, or a value in it is of another type;\nthe message says where and"
                                        + " quotes nothing")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(types.of(struct.type()))
                .addParameter(Poet.parameter(LibraryTypes.STRING, JSON))
                .addStatement(
                        "return $T.$L($L, $T::$L)",
                        LibraryTypes.WIRE_FORMS,
                        struct.role() == StructPlan.Role.RESPONSE ? "fromAnswer" : "fromJson",
                        JSON,
                        types.of(struct.type()),
                        Names.READ_FROM)
                .build();
    }

    /** What a builder insists on is for those who fake an answer; one that was read is judged by the runtime. */
    private CodeBlock finish(StructPlan struct) {
        return struct.role() == StructPlan.Role.RESPONSE
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
