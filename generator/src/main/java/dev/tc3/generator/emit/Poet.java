package dev.tc3.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.names.PackageName;

/** The only door by which names come into JavaPoet: it takes {@link Identifier}s, never strings. */
final class Poet {

    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(LibraryTypes.NULLABLE).build();

    private Poet() {}

    static ClassName type(PackageName packageName, Identifier name) {
        return ClassName.get(packageName.toString(), name.text());
    }

    static ClassName nested(ClassName outer, Identifier name) {
        return outer.nestedClass(name.text());
    }

    static TypeSpec.Builder classNamed(Identifier name) {
        return TypeSpec.classBuilder(name.text());
    }

    static TypeSpec.Builder interfaceNamed(Identifier name) {
        return TypeSpec.interfaceBuilder(name.text());
    }

    static TypeSpec.Builder enumNamed(Identifier name) {
        return TypeSpec.enumBuilder(name.text());
    }

    static void constant(TypeSpec.Builder type, Identifier name, TypeSpec body) {
        type.addEnumConstant(name.text(), body);
    }

    static FieldSpec.Builder field(TypeName type, Identifier name) {
        return FieldSpec.builder(type, name.text());
    }

    static MethodSpec.Builder method(Identifier name) {
        return MethodSpec.methodBuilder(name.text());
    }

    static ParameterSpec parameter(TypeName type, Identifier name) {
        return ParameterSpec.builder(type, name.text()).build();
    }

    static TypeVariableName typeVariable(Identifier name, TypeName... bounds) {
        return TypeVariableName.get(name.text(), bounds);
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }
}
