package dev.tc3.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.plan.ApiPlan;
import javax.lang.model.element.Modifier;

/** The class behind the client: it hands every call to the runtime. */
final class DefaultClientEmitter {

    private static final Identifier RUNTIME = new Identifier("runtime");
    private static final Identifier CONFIG = new Identifier("config");
    private static final Identifier ACTION = new Identifier("action");
    private static final Identifier REQUEST = new Identifier("request");
    private static final Identifier OPTIONS = new Identifier("options");

    private static final TypeVariableName Q = Poet.typeVariable(new Identifier("Q"), LibraryTypes.PARAM_SOURCE);
    private static final TypeVariableName R = Poet.typeVariable(new Identifier("R"));

    private final ApiTypeNames types;
    private final ApiPlan api;

    DefaultClientEmitter(ApiTypeNames types, ApiPlan api) {
        this.types = types;
        this.api = api;
    }

    TypeSpec emit() {
        return Poet.classNamed(api.client().implementation())
                .addJavadoc(Javadoc.saying("Hands every call to the runtime.").build())
                .addAnnotation(Origin.of(api).generated())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(types.of(api.client().type()))
                .addField(Poet.field(LibraryTypes.SERVICE_CLIENT, RUNTIME)
                        .addJavadoc(Javadoc.saying("Does the calls.").build())
                        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(constructor())
                .addMethod(delegating(new Identifier("call"), R, LibraryTypes.REQUEST_OPTIONS))
                .addMethod(
                        delegating(new Identifier("callAsync"), LibraryTypes.future(R), LibraryTypes.REQUEST_OPTIONS))
                .addMethod(delegating(
                        new Identifier("callAndWait"), LibraryTypes.completion(R), LibraryTypes.WAIT_OPTIONS))
                .addMethod(
                        delegating(new Identifier("stream"), LibraryTypes.eventStream(R), LibraryTypes.REQUEST_OPTIONS))
                .addMethod(overriding(new Identifier("close"))
                        .addStatement("$L.close()", RUNTIME)
                        .build())
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.saying("Opens the client.")
                        .param(CONFIG, "how it calls")
                        .build())
                .addParameter(Poet.parameter(LibraryTypes.CLIENT_CONFIG, CONFIG))
                .addStatement("this.$L = $T.open($L, $L)", RUNTIME, LibraryTypes.CLIENTS, Names.SERVICE, CONFIG)
                .build();
    }

    private static MethodSpec delegating(Identifier name, TypeName returned, TypeName options) {
        return overriding(name)
                .addTypeVariable(Q)
                .addTypeVariable(R)
                .returns(returned)
                .addParameter(Poet.parameter(ParameterizedTypeName.get(LibraryTypes.ACTION_DESCRIPTOR, Q, R), ACTION))
                .addParameter(Poet.parameter(Q, REQUEST))
                .addParameter(Poet.parameter(options, OPTIONS))
                .addStatement("return $L.$L($L, $L, $L)", RUNTIME, name, ACTION, REQUEST, OPTIONS)
                .build();
    }

    private static MethodSpec.Builder overriding(Identifier name) {
        return Poet.method(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
