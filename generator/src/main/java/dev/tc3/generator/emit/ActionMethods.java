package dev.tc3.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.plan.ActionPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a client for one action: each form ends in the next, and the last in the runtime's call. */
final class ActionMethods {

    private static final Identifier STEPS = new Identifier("steps");
    private static final Identifier REQUEST = new Identifier("request");
    private static final Identifier OPTIONS = new Identifier("options");
    private static final Identifier CALL = new Identifier("call");
    private static final Identifier CALL_ASYNC = new Identifier("callAsync");

    private final ApiTypeNames types;
    private final ActionPlan action;
    private final ClassName request;
    private final ClassName response;

    ActionMethods(ApiTypeNames types, ActionPlan action) {
        this.types = types;
        this.action = action;
        this.request = types.of(action.request().type());
        this.response = types.of(action.response().type());
    }

    List<MethodSpec> all() {
        TypeName future = LibraryTypes.future(response);
        return List.of(
                byLambda(action.method(), response, ActionDocs.waiting(action)),
                byRequest(
                        action.method(),
                        response,
                        ActionDocs.waitingFor(action, "with a request that was built before")),
                byOptions(
                        action.method(),
                        response,
                        CALL,
                        ActionDocs.waitingFor(action, "with options for this one call")),
                byLambda(action.asyncMethod(), future, ActionDocs.async(action)),
                byRequest(
                        action.asyncMethod(),
                        future,
                        ActionDocs.asyncFor(action, "with a request that was built before")),
                byOptions(
                        action.asyncMethod(),
                        future,
                        CALL_ASYNC,
                        ActionDocs.asyncFor(action, "with options for this one call")));
    }

    private MethodSpec byLambda(Identifier method, TypeName returned, Javadoc doc) {
        return start(method, returned)
                .addJavadoc(doc.param(STEPS, "set the parameters").build())
                .addParameter(Poet.parameter(
                        LibraryTypes.consumer(types.builderOf(action.request().type())), STEPS))
                .addStatement("return $L($T.$L($L))", method, request, Names.OF, STEPS)
                .build();
    }

    private MethodSpec byRequest(Identifier method, TypeName returned, Javadoc doc) {
        return start(method, returned)
                .addJavadoc(doc.param(REQUEST, "the parameters").build())
                .addParameter(Poet.parameter(request, REQUEST))
                .addStatement("return $L($L, $T.none())", method, REQUEST, LibraryTypes.REQUEST_OPTIONS)
                .build();
    }

    private MethodSpec byOptions(Identifier method, TypeName returned, Identifier end, Javadoc doc) {
        return start(method, returned)
                .addJavadoc(doc.param(REQUEST, "the parameters")
                        .param(OPTIONS, "what this call does differently")
                        .build())
                .addParameter(Poet.parameter(request, REQUEST))
                .addParameter(Poet.parameter(LibraryTypes.REQUEST_OPTIONS, OPTIONS))
                .addStatement("return $L($T.$L, $L, $L)", end, request, Names.ACTION, REQUEST, OPTIONS)
                .build();
    }

    private static MethodSpec.Builder start(Identifier method, TypeName returned) {
        return Poet.method(method)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(returned);
    }
}
