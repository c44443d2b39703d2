package dev.tc3.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.docs.StringLiteral;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.plan.ApiPlan;
import dev.tc3.generator.plan.ErrorCodesPlan;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The enum of an API's error codes. */
final class ErrorCodesEmitter {

    private static final Identifier UNLISTED = new Identifier("UNLISTED");
    private static final Identifier BY_CODE = new Identifier("BY_CODE");
    private static final Identifier CODE = new Identifier("code");
    private static final Identifier EXPLANATION = new Identifier("explanation");
    private static final Identifier ERROR = new Identifier("error");

    private final ApiPlan api;
    private final ClassName type;

    ErrorCodesEmitter(ApiTypeNames types, ApiPlan api) {
        this.api = api;
        this.type = types.of(api.errorCodes().type());
    }

    TypeSpec emit() {
        TypeSpec.Builder codes = Poet.enumNamed(api.errorCodes().type())
                .addJavadoc(Javadoc.saying(
                                "The error codes of {@code $L} in version {@code $L}.", api.service(), api.version())
                        .and(
                                "The service gains codes over time, so a {@code switch} over them needs a {@code default}.")
                        .build())
                .addAnnotation(Origin.of(api).generated())
                .addModifiers(Modifier.PUBLIC);
        api.errorCodes().codes().forEach(code -> constant(codes, code));
        Poet.constant(
                codes,
                UNLISTED,
                TypeSpec.anonymousClassBuilder("\"\", $L", StringLiteral.of("A code that this client does not know."))
                        .addJavadoc(Javadoc.saying("A code that this client does not know. The exception has it.")
                                .build())
                        .build());
        return codes.addField(table())
                .addField(field(CODE, "The code on the wire."))
                .addField(field(EXPLANATION, "What the code means."))
                .addMethod(constructor())
                .addMethod(ofCode())
                .addMethod(ofError())
                .addMethod(accessor(CODE, "The code on the wire.", "the code; empty for {@link #UNLISTED}"))
                .addMethod(accessor(EXPLANATION, "What the code means.", "the explanation; may be empty"))
                .addMethod(family())
                .addMethod(viaFamily(
                        "outcome",
                        LibraryTypes.OUTCOME,
                        Javadoc.saying("Whether an action that failed so ran.")
                                .and(
                                        "For {@link #$L} ask the exception: its {@link $T#outcome()} goes by the code that"
                                                + " came.",
                                        UNLISTED,
                                        LibraryTypes.API_ERROR)
                                .returns("the outcome; unknown for {@link #$L}", UNLISTED)))
                .addMethod(viaFamily(
                        "advice",
                        LibraryTypes.STRING,
                        Javadoc.saying("What may be done about it.")
                                .and(
                                        "For {@link #$L} ask the exception's own {@link $T#family()}.",
                                        UNLISTED,
                                        LibraryTypes.API_ERROR)
                                .returns("a sentence or two")))
                .build();
    }

    private static void constant(TypeSpec.Builder codes, ErrorCodesPlan.Code code) {
        Poet.constant(
                codes,
                code.constant(),
                TypeSpec.anonymousClassBuilder(arguments(code))
                        .addJavadoc(Javadoc.quoting(code.explanation(), "The code $L.", Javadoc.code(code.code()))
                                .build())
                        .build());
    }

    /** On the line of the constant if there is room, else each on a line of its own. */
    private static CodeBlock arguments(ErrorCodesPlan.Code code) {
        CodeBlock wire = StringLiteral.of(code.code());
        CodeBlock inline = CodeBlock.of("$L, $L", wire, StringLiteral.of(code.explanation()));
        int width = Layout.INDENT
                + code.constant().text().length()
                + inline.toString().length()
                + "(),".length();
        return width <= Layout.WIDTH
                ? inline
                : CodeBlock.of("\n$>$>$L,\n$L$<$<", wire, StringLiteral.wrapped(code.explanation()));
    }

    private FieldSpec table() {
        return Poet.field(LibraryTypes.map(LibraryTypes.STRING, type), BY_CODE)
                .addJavadoc(
                        Javadoc.saying("The codes by their name on the wire.").build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of(values())\n$>$>.collect($T.toUnmodifiableMap($T::$L, $T.identity()))$<$<",
                        Stream.class,
                        Collectors.class,
                        type,
                        CODE,
                        Function.class)
                .build();
    }

    private static FieldSpec field(Identifier name, String doc) {
        return Poet.field(LibraryTypes.STRING, name)
                .addJavadoc(Javadoc.saying(doc).build())
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.saying("Describes a code.")
                        .param(CODE, "the code on the wire")
                        .param(EXPLANATION, "what the code means")
                        .build())
                .addParameter(Poet.parameter(LibraryTypes.STRING, CODE))
                .addParameter(Poet.parameter(LibraryTypes.STRING, EXPLANATION))
                .addStatement("this.$L = $L", CODE, CODE)
                .addStatement("this.$L = $L", EXPLANATION, EXPLANATION)
                .build();
    }

    private MethodSpec ofCode() {
        return Poet.method(Names.OF)
                .addJavadoc(Javadoc.saying("Finds a code.")
                        .param(CODE, "the code on the wire")
                        .returns("the constant, or {@link #$L} if this client does not know the code", UNLISTED)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(Poet.parameter(LibraryTypes.STRING, CODE))
                .addStatement("return $L.getOrDefault($L, $L)", BY_CODE, CODE, UNLISTED)
                .build();
    }

    private MethodSpec ofError() {
        return Poet.method(Names.OF)
                .addJavadoc(Javadoc.saying("Finds the code of an error.")
                        .param(ERROR, "the error")
                        .returns("the constant, or {@link #$L} if this client does not know the code", UNLISTED)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(Poet.parameter(LibraryTypes.API_ERROR, ERROR))
                .addStatement("return of($L.code())", ERROR)
                .build();
    }

    private static MethodSpec accessor(Identifier name, String doc, String returned) {
        return Poet.method(name)
                .addJavadoc(Javadoc.saying(doc).returns(returned).build())
                .addModifiers(Modifier.PUBLIC)
                .returns(LibraryTypes.STRING)
                .addStatement("return $L", name)
                .build();
    }

    private static MethodSpec family() {
        return Poet.method(new Identifier("family"))
                .addJavadoc(Javadoc.saying("What kind of error it is.")
                        .and(
                                "For {@link #$L} ask the exception: its {@link $T#family()} goes by the code that came.",
                                UNLISTED,
                                LibraryTypes.API_ERROR)
                        .returns(
                                "the family; {@link $T#UNCERTAIN} for {@link #$L}", LibraryTypes.ERROR_FAMILY, UNLISTED)
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(LibraryTypes.ERROR_FAMILY)
                .addStatement("return $T.of($L)", LibraryTypes.ERROR_FAMILY, CODE)
                .build();
    }

    private static MethodSpec viaFamily(String name, TypeName returned, Javadoc doc) {
        return Poet.method(new Identifier(name))
                .addJavadoc(doc.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addStatement("return family().$L()", new Identifier(name))
                .build();
    }
}
