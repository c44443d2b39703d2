package dev.tc3.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.names.PackageName;
import dev.tc3.generator.plan.ValueType;

/** The types of one API, as JavaPoet knows them. */
final class ApiTypeNames {

    private final PackageName packageName;

    ApiTypeNames(PackageName packageName) {
        this.packageName = packageName;
    }

    ClassName of(Identifier type) {
        return Poet.type(packageName, type);
    }

    /** The builder nested in a class. */
    ClassName builderOf(Identifier type) {
        return Poet.nested(of(type), Names.BUILDER);
    }

    /** The reference type that holds a value. */
    TypeName of(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return LibraryTypes.list(of(list.element()));
        }
        if (type instanceof ValueType.Struct struct) {
            return of(struct.type());
        }
        return ScalarCode.of(((ValueType.Scalar) type).kind()).boxed();
    }
}
