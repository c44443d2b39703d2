package dev.tc3.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.plan.MemberPlan;
import dev.tc3.generator.plan.ScalarKind;
import dev.tc3.generator.plan.StructPlan;
import dev.tc3.generator.plan.ValueType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The setters of one member: one that takes its type, or null to clear, and those that make calls short. */
final class Setters {

    private static final Identifier STEPS = new Identifier("steps");
    private static final Identifier FIRST = new Identifier("first");
    private static final Identifier REST = new Identifier("rest");
    private static final Set<ScalarKind> NUMBERS = EnumSet.of(ScalarKind.INT64, ScalarKind.UINT64, ScalarKind.FLOAT64);

    private final ApiTypeNames types;
    private final ClassName builder;

    Setters(ApiTypeNames types, StructPlan struct) {
        this.types = types;
        this.builder = types.builderOf(struct.type());
    }

    List<MethodSpec> of(MemberPlan member) {
        List<MethodSpec> setters = new ArrayList<>();
        if (member.type() instanceof ValueType.ListOf list) {
            setters.add(copying(member, list));
            setters.add(varargs(member, list));
            if (list.element() instanceof ValueType.Struct struct) {
                setters.add(lambdas(member, struct));
            }
        } else if (member.type() instanceof ValueType.Struct struct) {
            setters.add(lambda(member, struct));
            setters.add(plain(member));
        } else {
            TypeName boxed = types.of(member.type());
            if (isNumber(member.type())) {
                setters.add(primitive(member, boxed.unbox()));
            }
            setters.add(plain(member));
        }
        return setters;
    }

    private static boolean isNumber(ValueType type) {
        return type instanceof ValueType.Scalar scalar && NUMBERS.contains(scalar.kind());
    }

    private MethodSpec primitive(MemberPlan member, TypeName type) {
        return setter(member)
                .addJavadoc(doc(member)
                        .param(member.parameter(), "the value")
                        .returns("this builder")
                        .build())
                .addParameter(Poet.parameter(type, member.parameter()))
                .addCode(assign(member, CodeBlock.of("$L", member.parameter())))
                .build();
    }

    private MethodSpec plain(MemberPlan member) {
        return setter(member)
                .addJavadoc(doc(member)
                        .param(member.parameter(), "the value, or null to clear it")
                        .returns("this builder")
                        .build())
                .addParameter(Poet.parameter(Poet.nullable(types.of(member.type())), member.parameter()))
                .addCode(assign(member, CodeBlock.of("$L", member.parameter())))
                .build();
    }

    private MethodSpec lambda(MemberPlan member, ValueType.Struct struct) {
        return setter(member)
                .addJavadoc(doc(member)
                        .param(STEPS, "fill an empty builder, whose object replaces the value")
                        .returns("this builder")
                        .build())
                .addParameter(Poet.parameter(LibraryTypes.consumer(types.builderOf(struct.type())), STEPS))
                .addStatement("return $L($T.$L($L))", member.name(), types.of(struct.type()), Names.OF, STEPS)
                .build();
    }

    private MethodSpec copying(MemberPlan member, ValueType.ListOf list) {
        TypeName collection = LibraryTypes.collection(types.of(list.element()));
        return setter(member)
                .addJavadoc(doc(member)
                        .param(member.parameter(), "the elements, which are copied, or null to clear the list")
                        .returns("this builder")
                        .build())
                .addParameter(Poet.parameter(Poet.nullable(collection), member.parameter()))
                .addCode(assign(member, CodeBlock.of("$T.copyOf($L)", LibraryTypes.LISTS, member.parameter())))
                .build();
    }

    private MethodSpec varargs(MemberPlan member, ValueType.ListOf list) {
        TypeName element = types.of(list.element());
        return setter(member)
                .addJavadoc(elements(member))
                .addParameter(Poet.parameter(element, FIRST))
                .addParameter(Poet.parameter(ArrayTypeName.of(element), REST))
                .varargs()
                .addCode(assign(member, CodeBlock.of("$T.of($L, $L)", LibraryTypes.LISTS, FIRST, REST)))
                .build();
    }

    private MethodSpec lambdas(MemberPlan member, ValueType.Struct struct) {
        ClassName element = types.of(struct.type());
        TypeName steps = LibraryTypes.consumer(types.builderOf(struct.type()));
        return setter(member)
                .addAnnotation(SafeVarargs.class)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(doc(member)
                        .param(FIRST, "fills an empty builder, whose object is the first element")
                        .param(REST, "do the same for further elements")
                        .returns("this builder")
                        .build())
                .addParameter(Poet.parameter(steps, FIRST))
                .addParameter(Poet.parameter(ArrayTypeName.of(steps), REST))
                .varargs()
                .addStatement("$T all = new $T<>(rest.length + 1)", LibraryTypes.list(element), ArrayList.class)
                .addStatement("all.add($T.$L($L))", element, Names.OF, FIRST)
                .beginControlFlow("for ($T steps : $L)", steps, REST)
                .addStatement("all.add($T.$L(steps))", element, Names.OF)
                .endControlFlow()
                .addStatement("return $L(all)", member.name())
                .build();
    }

    private MethodSpec.Builder setter(MemberPlan member) {
        MethodSpec.Builder setter =
                Poet.method(member.name()).addModifiers(Modifier.PUBLIC).returns(builder);
        if (member.deprecated()) {
            setter.addAnnotation(Deprecated.class);
        }
        return setter;
    }

    private static CodeBlock assign(MemberPlan member, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement("this.$L = $L", member.name(), value)
                .addStatement("return this")
                .build();
    }

    private static CodeBlock elements(MemberPlan member) {
        return doc(member)
                .param(FIRST, "the first element")
                .param(REST, "further elements")
                .returns("this builder")
                .build();
    }

    private static Javadoc doc(MemberPlan member) {
        return MemberDocs.ofSetter(member);
    }
}
