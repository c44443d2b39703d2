package dev.tc3.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.plan.ActionPlan;
import dev.tc3.generator.plan.CompletionPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a client for one action: each form ends in the next, and the last in the runtime's call. */
final class ActionMethods {

    private static final Identifier STEPS = new Identifier("steps");
    private static final Identifier REQUEST = new Identifier("request");
    private static final Identifier OPTIONS = new Identifier("options");
    private static final Identifier CALL = new Identifier("call");
    private static final Identifier CALL_ASYNC = new Identifier("callAsync");
    private static final Identifier CALL_AND_WAIT = new Identifier("callAndWait");
    private static final Identifier STREAM = new Identifier("stream");
    private static final String BUILT_BEFORE = "with a request that was built before";
    private static final String HOW_TO_WAIT = "how long to wait, and how the calls are made";
    private static final String WITH_OPTIONS = "with options for this one call";

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
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(waiting());
        methods.addAll(async());
        if (action.streamMethod() != null) {
            methods.addAll(streaming(action.streamMethod()));
        }
        if (action.completion() != null) {
            methods.addAll(completing(action.completion()));
        }
        return methods;
    }

    private List<MethodSpec> waiting() {
        Identifier method = action.method();
        return List.of(
                byLambda(method, response, ActionDocs.waiting(action)),
                byRequest(method, response, ActionDocs.waitingFor(action, BUILT_BEFORE)),
                byOptions(method, response, CALL, ActionDocs.waitingFor(action, WITH_OPTIONS)));
    }

    private List<MethodSpec> async() {
        Identifier method = action.asyncMethod();
        TypeName future = LibraryTypes.future(response);
        return List.of(
                byLambda(method, future, ActionDocs.async(action)),
                byRequest(method, future, ActionDocs.asyncFor(action, BUILT_BEFORE)),
                byOptions(method, future, CALL_ASYNC, ActionDocs.asyncFor(action, WITH_OPTIONS)));
    }

    private List<MethodSpec> streaming(Identifier method) {
        TypeName events = LibraryTypes.eventStream(response);
        return List.of(
                byLambda(method, events, ActionDocs.streaming(action)),
                byRequest(method, events, ActionDocs.streamFor(action, BUILT_BEFORE)),
                byOptions(method, events, STREAM, ActionDocs.streamFor(action, WITH_OPTIONS)));
    }

    private List<MethodSpec> completing(CompletionPlan completion) {
        TypeName ended = LibraryTypes.completion(response);
        Identifier method = completion.method();
        MethodSpec byLambda = start(method, ended)
                .addJavadoc(ActionDocs.completing(action, completion)
                        .param(STEPS, "set the parameters")
                        .param(OPTIONS, HOW_TO_WAIT)
                        .build())
                .addParameter(Poet.parameter(
                        LibraryTypes.consumer(types.builderOf(action.request().type())), STEPS))
                .addParameter(Poet.parameter(LibraryTypes.WAIT_OPTIONS, OPTIONS))
                .addStatement("return $L($T.$L($L), $L)", method, request, Names.OF, STEPS, OPTIONS)
                .build();
        MethodSpec byRequest = start(method, ended)
                .addJavadoc(ActionDocs.completingFor(action, completion, BUILT_BEFORE)
                        .param(REQUEST, "the parameters")
                        .param(OPTIONS, HOW_TO_WAIT)
                        .build())
                .addParameter(Poet.parameter(request, REQUEST))
                .addParameter(Poet.parameter(LibraryTypes.WAIT_OPTIONS, OPTIONS))
                .addStatement("return $L($T.$L, $L, $L)", CALL_AND_WAIT, request, Names.ACTION, REQUEST, OPTIONS)
                .build();
        return List.of(byLambda, byRequest);
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

    private MethodSpec.Builder start(Identifier method, TypeName returned) {
        MethodSpec.Builder start = Poet.method(method)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(returned);
        return action.deprecated() ? start.addAnnotation(Deprecated.class) : start;
    }
}
