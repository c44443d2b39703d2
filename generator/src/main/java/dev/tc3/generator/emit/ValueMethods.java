package dev.tc3.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.plan.MemberPlan;
import dev.tc3.generator.plan.StructPlan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods that make a class a value: {@code equals} and {@code hashCode}. */
final class ValueMethods {

    private static final Identifier OTHER = new Identifier("other");
    private static final Identifier THAT = new Identifier("that");

    private final ApiTypeNames types;

    ValueMethods(ApiTypeNames types) {
        this.types = types;
    }

    List<MethodSpec> of(StructPlan struct) {
        return List.of(equalTo(struct), hash(struct));
    }

    private MethodSpec equalTo(StructPlan struct) {
        CodeBlock.Builder comparison = CodeBlock.builder();
        comparison.add("return $L instanceof $T $L", OTHER, types.of(struct.type()), THAT);
        for (MemberPlan member : struct.members()) {
            CodeBlock field = FieldRef.beside(member, OTHER, THAT);
            if (member.nonNull()) {
                comparison.add("\n&& $L.equals($L.$L)", field, THAT, member.name());
            } else {
                comparison.add("\n&& $T.equals($L, $L.$L)", Objects.class, field, THAT, member.name());
            }
        }
        comparison.add("\n&& extras().equals($L.extras())", THAT);
        return method("equals", boolean.class)
                .addParameter(Poet.parameter(Poet.nullable(ClassName.get(Object.class)), OTHER))
                .addStatement(comparison.build())
                .build();
    }

    private static MethodSpec hash(StructPlan struct) {
        CodeBlock fields = Stream.concat(
                        struct.members().stream().map(member -> CodeBlock.of("$L", member.name())),
                        Stream.of(CodeBlock.of("extras()")))
                .collect(CodeBlock.joining(",$W"));
        return method("hashCode", int.class)
                .addStatement("return $T.hash($L)", Objects.class, fields)
                .build();
    }

    private static MethodSpec.Builder method(String name, Class<?> returned) {
        return Poet.method(new Identifier(name))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
