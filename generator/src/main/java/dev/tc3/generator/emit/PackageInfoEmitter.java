package dev.tc3.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.plan.ApiPlan;
import java.util.stream.Collectors;

/** The file that documents the package and makes its types non-null by default, which JavaPoet cannot write. */
final class PackageInfoEmitter {

    private final ApiPlan api;

    PackageInfoEmitter(ApiPlan api) {
        this.api = api;
    }

    String emit() {
        CodeBlock doc = Javadoc.saying("The client of {@code $L} in version {@code $L}.", api.service(), api.version())
                .and(
                        "Generated from its spec. Begin with {@link $L}.",
                        api.client().type())
                .build();
        String comment = doc.toString()
                .lines()
                .map(line -> (" * " + line).stripTrailing())
                .collect(Collectors.joining("\n"));
        return "/**\n" + comment + "\n */\n@NullMarked\npackage " + api.packageName() + ";\n\nimport "
                + LibraryTypes.NULL_MARKED + ";\n";
    }
}
