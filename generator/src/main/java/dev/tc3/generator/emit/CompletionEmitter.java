package dev.tc3.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.docs.StringLiteral;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.plan.ActionPlan;
import dev.tc3.generator.plan.CompletionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The class that knows how the end of an action is observed. It is apart from the request, so that who only calls the action
 * does not load the other action's classes.
 */
final class CompletionEmitter {

    private static final Identifier QUESTION = new Identifier("question");
    private static final Identifier STATUS = new Identifier("status");
    private static final Identifier REQUEST = new Identifier("request");
    private static final Identifier RESPONSE = new Identifier("response");
    private static final Identifier ITEM = new Identifier("item");

    private final ApiTypeNames types;
    private final Origin origin;

    CompletionEmitter(ApiTypeNames types, Origin origin) {
        this.types = types;
        this.origin = origin;
    }

    TypeSpec emit(ActionPlan action, CompletionPlan completion) {
        TypeSpec.Builder type = Poet.classNamed(completion.type())
                .addJavadoc(Javadoc.saying(
                                "How the end of {@code $L} is observed: by {@code $L}.",
                                action.name(),
                                completion.observer())
                        .build())
                .addAnnotation(origin.generated())
                .addModifiers(Modifier.FINAL)
                .addField(observation(action, completion))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc(Javadoc.saying("There is nothing to make.").build())
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(question(action, completion))
                .addMethod(status(action, completion));
        if (completion.deprecated()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        return type.build();
    }

    private FieldSpec observation(ActionPlan action, CompletionPlan completion) {
        ClassName owner = types.of(completion.type());
        TypeName observation = LibraryTypes.observation(
                types.of(action.request().type()),
                types.of(completion.observerRequest()),
                types.of(completion.observerResponse()));
        return Poet.field(observation, Names.OBSERVATION)
                .addJavadoc(Javadoc.saying("Asks, finds, and says what the words mean.")
                        .build())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "\n$>$>new $T<>(\n$>$>$T.$L,\n$T::$L,\n$T::$L,\n$L,\n$L)$<$<$<$<",
                        LibraryTypes.OBSERVATION,
                        types.of(completion.observerRequest()),
                        Names.ACTION,
                        owner,
                        QUESTION,
                        owner,
                        STATUS,
                        words(completion.succeeded()),
                        words(completion.failed()))
                .build();
    }

    private static CodeBlock words(List<String> words) {
        return CodeBlock.of(
                "$T.of($L)", Set.class, words.stream().map(StringLiteral::of).collect(CodeBlock.joining(",$W")));
    }

    private MethodSpec question(ActionPlan action, CompletionPlan completion) {
        CodeBlock.Builder chain =
                CodeBlock.builder().add("$T.$L()", types.of(completion.observerRequest()), Names.START_BUILDER);
        for (CompletionPlan.Question question : completion.question()) {
            CodeBlock value = CodeBlock.of("$L.$L()", REQUEST, question.from());
            chain.add(
                    "\n.$L($L)",
                    question.setter(),
                    question.list() ? CodeBlock.of("$T.of($L)", List.class, value) : value);
        }
        return Poet.method(QUESTION)
                .addJavadoc(Javadoc.saying("Asks for what the action works on.")
                        .param(REQUEST, "the action's request")
                        .returns("the other action's request, or null if this one does not say what it works on")
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Poet.nullable(types.of(completion.observerRequest())))
                .addParameter(Poet.parameter(types.of(action.request().type()), REQUEST))
                .addCode(nullIf(missing(completion)))
                .addStatement("return $L\n.$L()", chain.build(), Names.BUILD)
                .build();
    }

    private MethodSpec status(ActionPlan action, CompletionPlan completion) {
        List<CodeBlock> nothing = new ArrayList<>(missing(completion));
        nothing.add(CodeBlock.of("$L.$L() == null", RESPONSE, completion.items()));
        return Poet.method(STATUS)
                .addJavadoc(Javadoc.saying("Finds what the action works on.")
                        .param(REQUEST, "the action's request")
                        .param(RESPONSE, "the other action's answer")
                        .returns("what it shows of its latest operation, or null if it is not there")
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Poet.nullable(LibraryTypes.OPERATION_STATUS))
                .addParameter(Poet.parameter(types.of(action.request().type()), REQUEST))
                .addParameter(Poet.parameter(types.of(completion.observerResponse()), RESPONSE))
                .addCode(nullIf(nothing))
                .addCode(search(completion))
                .addStatement("return null")
                .build();
    }

    private CodeBlock search(CompletionPlan completion) {
        CodeBlock isTheOne = completion.match().stream()
                .map(match -> CodeBlock.of("$L.$L().equals($L.$L())", REQUEST, match.from(), ITEM, match.member()))
                .collect(CodeBlock.joining("\n&& "));
        CodeBlock reason =
                completion.reason() == null ? CodeBlock.of("null") : CodeBlock.of("$L.$L()", ITEM, completion.reason());
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($T $L : $L.$L())", types.of(completion.item()), ITEM, RESPONSE, completion.items())
                .beginControlFlow("if ($L != null$>$>\n&& $L$<$<)", ITEM, isTheOne)
                .addStatement(
                        "return new $T(\n$L.$L(),\n$L.$L(),\n$L.$L(),\n$L)",
                        LibraryTypes.OPERATION_STATUS,
                        ITEM,
                        completion.operation(),
                        ITEM,
                        completion.requestId(),
                        ITEM,
                        completion.state(),
                        reason)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /** The conditions under which the request does not say what the action works on. */
    private static List<CodeBlock> missing(CompletionPlan completion) {
        return completion.optional().stream()
                .map(from -> CodeBlock.of("$L.$L() == null", REQUEST, from))
                .toList();
    }

    /** Ends a method if one of the conditions holds; nothing if there are none. */
    private static CodeBlock nullIf(List<CodeBlock> conditions) {
        return conditions.isEmpty()
                ? CodeBlock.builder().build()
                : CodeBlock.builder()
                        .beginControlFlow("if ($>$>$L$<$<)", conditions.stream().collect(CodeBlock.joining("\n|| ")))
                        .addStatement("return null")
                        .endControlFlow()
                        .build();
    }
}
