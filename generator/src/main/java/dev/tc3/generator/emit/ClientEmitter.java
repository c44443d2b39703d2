package dev.tc3.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.docs.StringLiteral;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.plan.ApiPlan;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The client: an interface, so that users can put a fake in its place. */
final class ClientEmitter {

    private static final Identifier CREATE = new Identifier("create");
    private static final Identifier STEPS = new Identifier("steps");
    private static final Identifier CONFIG = new Identifier("config");

    private final ApiTypeNames types;
    private final ApiPlan api;

    ClientEmitter(ApiTypeNames types, ApiPlan api) {
        this.types = types;
        this.api = api;
    }

    TypeSpec emit() {
        TypeSpec.Builder client = Poet.interfaceNamed(api.client().type())
                .addJavadoc(Javadoc.saying("Calls {@code $L} in version {@code $L}.", api.service(), api.version())
                        .and("A client is thread-safe and holds connections: make one, share it, and close it in the"
                                + " end.\nEvery method ends in {@code call} or {@code callAsync}, so a fake implements"
                                + " those, or just the\nmethods that a test uses.")
                        .build())
                .addAnnotation(Origin.of(api).generated())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(LibraryTypes.SERVICE_CLIENT)
                .addField(service())
                .addMethod(createByLambda())
                .addMethod(create());
        api.actions().forEach(action -> client.addMethods(new ActionMethods(types, action).all()));
        return client.build();
    }

    private FieldSpec service() {
        CodeBlock regions =
                api.client().financeRegions().stream().map(StringLiteral::of).collect(CodeBlock.joining(",$W"));
        return Poet.field(LibraryTypes.SERVICE_DESCRIPTOR, Names.SERVICE)
                .addJavadoc(Javadoc.saying("The product and version.").build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T(\n$>$>$L,\n$L,\n$L,\n$T.of($L))$<$<",
                        LibraryTypes.SERVICE_DESCRIPTOR,
                        StringLiteral.of(api.service()),
                        StringLiteral.of(api.version()),
                        StringLiteral.of(api.client().host()),
                        Set.class,
                        regions)
                .build();
    }

    private MethodSpec createByLambda() {
        return factory()
                .addJavadoc(Javadoc.saying("Opens a client.")
                        .param(STEPS, "set the region, the credentials and whatever else differs from the defaults")
                        .returns("a client, to be closed after use")
                        .throwing(
                                ClassName.get(IllegalArgumentException.class),
                                "if the region or the credentials are missing")
                        .build())
                .addParameter(Poet.parameter(LibraryTypes.consumer(LibraryTypes.CLIENT_CONFIG_BUILDER), STEPS))
                .addStatement("return $L($T.of($L))", CREATE, LibraryTypes.CLIENT_CONFIG, STEPS)
                .build();
    }

    private MethodSpec create() {
        return factory()
                .addJavadoc(Javadoc.saying("Opens a client.")
                        .param(CONFIG, "how it calls")
                        .returns("a client, to be closed after use")
                        .build())
                .addParameter(Poet.parameter(LibraryTypes.CLIENT_CONFIG, CONFIG))
                .addStatement("return new $T($L)", types.of(api.client().implementation()), CONFIG)
                .build();
    }

    private MethodSpec.Builder factory() {
        return Poet.method(CREATE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(types.of(api.client().type()));
    }
}
