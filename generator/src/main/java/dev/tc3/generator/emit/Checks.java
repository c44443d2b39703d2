package dev.tc3.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.docs.StringLiteral;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.plan.ActionPlan;
import dev.tc3.generator.plan.ExclusionPlan;
import dev.tc3.generator.plan.MemberPlan;
import dev.tc3.generator.plan.StructPlan;
import dev.tc3.generator.plan.ValueType;
import java.util.List;

/**
 * The code that collects what is wrong with a request. A request checks everything below it when it is built; the
 * structures in it only know how to be checked, because only from the request down is the way to a parameter known.
 */
final class Checks {

    private static final Identifier VIOLATIONS = new Identifier("violations");
    private static final Identifier PATH = new Identifier("path");

    private final ApiTypeNames types;

    Checks(ApiTypeNames types) {
        this.types = types;
    }

    /** The statement with which a request's builder ends; empty if there is nothing to check. */
    CodeBlock ofRequest(ActionPlan action) {
        CodeBlock.Builder calls = CodeBlock.builder();
        action.request().members().forEach(member -> calls.add(calls(member, CodeBlock.of("\"\""))));
        action.exclusions().forEach(exclusion -> calls.add(atMostOne(exclusion)));
        return calls.isEmpty()
                ? calls.build()
                : CodeBlock.builder()
                        .add("$[$T.none()", LibraryTypes.VIOLATIONS)
                        .add(calls.build())
                        .add("\n.throwIfAny($L);\n$]", StringLiteral.of(action.name()))
                        .build();
    }

    /** The method by which a structure is checked as a part of a request. */
    MethodSpec ofStruct(StructPlan struct) {
        CodeBlock.Builder calls = CodeBlock.builder();
        struct.members().forEach(member -> calls.add(calls(member, CodeBlock.of("$L", PATH), VIOLATIONS, PATH)));
        return Poet.method(Names.CHECK)
                .addJavadoc(Javadoc.saying("Collects what is wrong with this part of a request.")
                        .param(VIOLATIONS, "what was found so far")
                        .param(PATH, "the way to this part, ending with a dot")
                        .returns("what was found so far and here")
                        .build())
                .returns(LibraryTypes.VIOLATIONS)
                .addParameter(Poet.parameter(LibraryTypes.VIOLATIONS, VIOLATIONS))
                .addParameter(Poet.parameter(LibraryTypes.STRING, PATH))
                .addStatement("return $L$L", VIOLATIONS, calls.build())
                .build();
    }

    private CodeBlock calls(MemberPlan member, CodeBlock path, Identifier... locals) {
        CodeBlock name = StringLiteral.of(member.wireName());
        CodeBlock field = FieldRef.beside(member, locals);
        CodeBlock.Builder calls = CodeBlock.builder();
        if (member.required()) {
            calls.add("\n.required($L, $L, $L)", path, name, field);
        }
        if (member.type() instanceof ValueType.ListOf list) {
            calls.add("\n.noNulls($L, $L, $L)", path, name, field);
            if (list.element() instanceof ValueType.Struct struct && struct.checked()) {
                calls.add("\n.structs($L, $L, $L, $T::$L)", path, name, field, types.of(struct.type()), Names.CHECK);
            }
        }
        if (member.type() instanceof ValueType.Struct struct && struct.checked()) {
            calls.add("\n.struct($L, $L, $L, $T::$L)", path, name, field, types.of(struct.type()), Names.CHECK);
        }
        return calls.build();
    }

    private static CodeBlock atMostOne(ExclusionPlan exclusion) {
        CodeBlock paths = exclusion.parameters().stream()
                .map(parameter -> StringLiteral.of(parameter.path()))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock values = exclusion.parameters().stream()
                .map(parameter -> value(parameter.accessors()))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("\n.atMostOne(\n$>$>$T.of($L),\n$L)$<$<", List.class, paths, values);
    }

    /** A parameter's value from the request's builder down, or null if something on the way is not set. */
    private static CodeBlock value(List<Identifier> accessors) {
        CodeBlock holder = CodeBlock.of("$L", accessors.get(0));
        CodeBlock.Builder value = CodeBlock.builder();
        for (Identifier accessor : accessors.subList(1, accessors.size())) {
            value.add("$L == null ? null : ", holder);
            holder = CodeBlock.of("$L.$L()", holder, accessor);
        }
        return value.add(holder).build();
    }
}
