package dev.tc3.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.docs.StringLiteral;
import dev.tc3.generator.plan.ActionPlan;
import dev.tc3.generator.plan.MemberPlan;
import java.util.Objects;

/** The class of an action's answer. */
final class ResponseEmitter {

    private final ObjectEmitter objects;

    ResponseEmitter(ApiTypeNames types, Origin origin) {
        this.objects = new ObjectEmitter(types, origin);
    }

    TypeSpec emit(ActionPlan action) {
        Javadoc doc = Javadoc.saying(
                        "What {@code $L} answers when it accepts a call.",
                        action.response().name())
                .and("Immutable. Only {@code RequestId} is sure to be there. Use the builder to fake an answer.");
        return objects.start(action.response(), doc, build(action)).build();
    }

    private MethodSpec build(ActionPlan action) {
        Javadoc doc = Javadoc.saying("Makes the object. {@code RequestId} must be set.")
                .throwing(ClassName.get(NullPointerException.class), "if {@code RequestId} is not set");
        CodeBlock.Builder checks = CodeBlock.builder();
        action.response().members().stream()
                .filter(MemberPlan::nonNull)
                .forEach(member -> checks.addStatement(
                        "$T.requireNonNull($L, $L)",
                        Objects.class,
                        member.name(),
                        StringLiteral.of(member.wireName() + " is not set, and every answer has one")));
        return objects.build(action.response(), checks.build(), doc).build();
    }
}
