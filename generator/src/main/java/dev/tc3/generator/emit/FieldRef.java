package dev.tc3.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.plan.MemberPlan;
import java.util.List;

/** Refers to a field from within a method, with {@code this} where a parameter of the method hides it. */
final class FieldRef {

    private FieldRef() {}

    static CodeBlock beside(MemberPlan member, Identifier... parameters) {
        return of(member.name(), parameters);
    }

    static CodeBlock of(Identifier field, Identifier... parameters) {
        return List.of(parameters).contains(field) ? CodeBlock.of("this.$L", field) : CodeBlock.of("$L", field);
    }
}
