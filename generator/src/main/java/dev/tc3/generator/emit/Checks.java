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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The code that collects what is wrong with a request. A request checks everything below it when it is built; the
 * structures in it only know how to be checked, because only from the request down is the way to a parameter known.
 */
final class Checks {

    private static final Identifier VIOLATIONS = new Identifier("violations");
    private static final Identifier PATH = new Identifier("path");
    private static final Identifier FOUND = new Identifier("found");

    /** Javac descends into a chain of calls on its own stack. */
    private static final int LONGEST_CHAIN = 100;

    private final ApiTypeNames types;

    Checks(ApiTypeNames types) {
        this.types = types;
    }

    /** The statements with which a request's builder begins to build; empty if there is nothing to check. */
    CodeBlock ofRequest(ActionPlan action) {
        List<CodeBlock> calls = new ArrayList<>();
        action.request().members().forEach(member -> calls.addAll(calls(member, CodeBlock.of("\"\""), FOUND)));
        action.exclusions().forEach(exclusion -> calls.add(atMostOne(exclusion)));
        if (calls.isEmpty()) {
            return CodeBlock.builder().build();
        }
        calls.add(CodeBlock.of(".throwIfAny($L)", StringLiteral.of(action.name())));
        return chained(CodeBlock.of("$T.none()", LibraryTypes.VIOLATIONS), "$L", calls);
    }

    /** The method by which a structure is checked as a part of a request. */
    MethodSpec ofStruct(StructPlan struct) {
        List<CodeBlock> calls = new ArrayList<>();
        struct.members()
                .forEach(member -> calls.addAll(calls(member, CodeBlock.of("$L", PATH), VIOLATIONS, PATH, FOUND)));
        return Poet.method(Names.CHECK)
                .addJavadoc(Javadoc.saying("Collects what is wrong with this part of a request.")
                        .param(VIOLATIONS, "what was found so far")
                        .param(PATH, "the way to this part, ending with a dot")
                        .returns("what was found so far and here")
                        .build())
                .returns(LibraryTypes.VIOLATIONS)
                .addParameter(Poet.parameter(LibraryTypes.VIOLATIONS, VIOLATIONS))
                .addParameter(Poet.parameter(LibraryTypes.STRING, PATH))
                .addCode(chained(CodeBlock.of("$L", VIOLATIONS), "return $L", calls))
                .build();
    }

    /** One call after the other on what the one before returned, in several statements if they are very many. */
    private static CodeBlock chained(CodeBlock start, String last, List<CodeBlock> calls) {
        CodeBlock.Builder statements = CodeBlock.builder();
        CodeBlock holder = start;
        for (int from = 0; from < calls.size(); from += LONGEST_CHAIN) {
            int to = Math.min(from + LONGEST_CHAIN, calls.size());
            String joint = calls.size() == 1 ? "" : "\n";
            CodeBlock chain = Stream.concat(Stream.of(holder), calls.subList(from, to).stream())
                    .collect(CodeBlock.joining(joint));
            if (to == calls.size()) {
                statements.addStatement(last, chain);
            } else if (from == 0) {
                statements.addStatement("$T $L = $L", LibraryTypes.VIOLATIONS, FOUND, chain);
            } else {
                statements.addStatement("$L = $L", FOUND, chain);
            }
            holder = CodeBlock.of("$L", FOUND);
        }
        return statements.build();
    }

    private List<CodeBlock> calls(MemberPlan member, CodeBlock path, Identifier... locals) {
        CodeBlock name = StringLiteral.of(member.wireName());
        CodeBlock field = FieldRef.beside(member, locals);
        List<CodeBlock> calls = new ArrayList<>();
        if (member.required()) {
            calls.add(CodeBlock.of(".required($L, $L, $L)", path, name, field));
        }
        if (member.type() instanceof ValueType.ListOf list) {
            calls.add(CodeBlock.of(".noNulls($L, $L, $L)", path, name, field));
            if (list.element() instanceof ValueType.Struct struct && struct.checked()) {
                calls.add(nested("structs", path, name, field, struct));
            }
        }
        if (member.type() instanceof ValueType.Struct struct && struct.checked()) {
            calls.add(nested("struct", path, name, field, struct));
        }
        return calls;
    }

    private CodeBlock nested(String method, CodeBlock path, CodeBlock name, CodeBlock field, ValueType.Struct struct) {
        return CodeBlock.of(".$L($L, $L, $L, $T::$L)", method, path, name, field, types.of(struct.type()), Names.CHECK);
    }

    private static CodeBlock atMostOne(ExclusionPlan exclusion) {
        CodeBlock paths = exclusion.parameters().stream()
                .map(parameter -> StringLiteral.of(parameter.path()))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock values = exclusion.parameters().stream()
                .map(parameter -> value(parameter.accessors()))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(".atMostOne(\n$>$>$T.of($L),\n$L)$<$<", List.class, paths, values);
    }

    /** A parameter's value from the request's builder down, or null if something on the way is not set. */
    private static CodeBlock value(List<Identifier> accessors) {
        CodeBlock holder = FieldRef.of(accessors.get(0), FOUND);
        CodeBlock.Builder value = CodeBlock.builder();
        for (Identifier accessor : accessors.subList(1, accessors.size())) {
            value.add("$L == null ? null : ", holder);
            holder = CodeBlock.of("$L.$L()", holder, accessor);
        }
        return value.add(holder).build();
    }
}
