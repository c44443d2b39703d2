package dev.tc3.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.docs.StringLiteral;
import dev.tc3.generator.plan.ActionPlan;
import dev.tc3.generator.plan.ApiPlan;
import java.util.Collections;
import java.util.EnumSet;
import javax.lang.model.element.Modifier;

/** The class of an action's request, which also says how the action is called and how it can fail. */
final class RequestEmitter {

    private final ApiTypeNames types;
    private final ApiPlan api;
    private final ObjectEmitter objects;
    private final Checks checks;

    RequestEmitter(ApiTypeNames types, ApiPlan api) {
        this.types = types;
        this.api = api;
        this.objects = new ObjectEmitter(types, Origin.of(api));
        this.checks = new Checks(types);
    }

    TypeSpec emit(ActionPlan action) {
        Javadoc doc =
                Javadoc.saying("The parameters of {@code $L}.", action.name()).and("Immutable.");
        return objects.start(action.request(), doc, build(action))
                .addField(descriptor(action))
                .addMethod(errorCodes(action))
                .build();
    }

    private FieldSpec descriptor(ActionPlan action) {
        ClassName response = types.of(action.response().type());
        ParameterizedTypeName descriptor = ParameterizedTypeName.get(
                LibraryTypes.ACTION_DESCRIPTOR, types.of(action.request().type()), response);
        CodeBlock form = form(action);
        return Poet.field(descriptor, Names.ACTION)
                .addJavadoc(Javadoc.saying("How the action is called.").build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "\n$>$>new $L(\n$>$>$T.$L,\n$L,\n$T.$L,\n$L,\n$T::$L)$L$<$<$<$<",
                        // A type that is followed by a call cannot be inferred from where the call's result goes.
                        form.isEmpty()
                                ? CodeBlock.of("$T<>", LibraryTypes.ACTION_DESCRIPTOR)
                                : CodeBlock.of("$T", descriptor),
                        types.of(api.client().type()),
                        Names.SERVICE,
                        StringLiteral.of(action.name()),
                        LibraryTypes.EFFECT,
                        action.effect(),
                        rateLimit(action),
                        response,
                        Names.READ_FROM,
                        form)
                .build();
    }

    /** What is special about how the action is called. */
    private CodeBlock form(ActionPlan action) {
        CodeBlock.Builder form = CodeBlock.builder();
        if (!action.signed()) {
            form.add(".unsigned()");
        }
        if (action.multipart()) {
            form.add(".multipart()");
        }
        if (action.clientToken() != null) {
            form.add("\n.withClientToken($L)", StringLiteral.of(action.clientToken()));
        }
        if (action.completion() != null) {
            form.add("\n.observedBy(() -> $T.$L)", types.of(action.completion().type()), Names.OBSERVATION);
        }
        return form.build();
    }

    private static CodeBlock rateLimit(ActionPlan action) {
        return action.rateLimit() == null
                ? CodeBlock.of("null")
                : CodeBlock.of(
                        "new $T($L, $L)",
                        LibraryTypes.RATE_LIMIT,
                        action.rateLimit().requests(),
                        action.rateLimit().perSeconds());
    }

    private MethodSpec build(ActionPlan action) {
        CodeBlock checked = checks.ofRequest(action);
        Javadoc doc = checked.isEmpty()
                ? Javadoc.saying("Makes the request.")
                : Javadoc.saying("Checks all parameters, then makes the request.")
                        .throwing(
                                LibraryTypes.INVALID_REQUEST,
                                "if the request cannot be sent as it is, with all that is wrong");
        MethodSpec.Builder build = objects.build(action.request(), checked, doc);
        boolean deprecated = action.exclusions().stream()
                .flatMap(exclusion -> exclusion.parameters().stream())
                .anyMatch(parameter -> parameter.deprecated());
        if (deprecated) {
            build.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        return build.build();
    }

    private MethodSpec errorCodes(ActionPlan action) {
        ClassName codes = types.of(api.errorCodes().type());
        CodeBlock constants = action.errorCodes().stream()
                .map(constant -> CodeBlock.of("$T.$L", codes, constant))
                .collect(CodeBlock.joining(",\n"));
        CodeBlock set = action.errorCodes().isEmpty()
                ? CodeBlock.of("$T.noneOf($T.class)", EnumSet.class, codes)
                : CodeBlock.of("$T.of(\n$L)", EnumSet.class, constants);
        return Poet.method(Names.ERROR_CODES)
                .addJavadoc(Javadoc.saying("The error codes that the action's own documentation lists. Other codes can"
                                + " come back too.")
                        .returns("an unmodifiable set")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(LibraryTypes.set(codes))
                .addStatement("return $T.unmodifiableSet($L)", Collections.class, set)
                .build();
    }
}
