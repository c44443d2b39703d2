package dev.tc3.generator.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.tc3.generator.plan.ApiPlan;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Emits all files of an API. */
public final class ApiEmitter {

    private ApiEmitter() {}

    /**
     * The files of the plan's package.
     *
     * @return texts by file name without {@code .java}, sorted
     */
    public static SortedMap<String, String> emit(ApiPlan api) {
        ApiTypeNames types = new ApiTypeNames(api.packageName());
        SortedMap<String, String> files = new TreeMap<>();
        Consumer<TypeSpec> add = type -> files.put(type.name(), print(api, type));

        RequestEmitter requests = new RequestEmitter(types, api);
        ResponseEmitter responses = new ResponseEmitter(types, Origin.of(api));
        StructEmitter structs = new StructEmitter(types, Origin.of(api));
        CompletionEmitter completions = new CompletionEmitter(types, Origin.of(api));
        api.actions().forEach(action -> {
            add.accept(requests.emit(action));
            add.accept(responses.emit(action));
            if (action.completion() != null) {
                add.accept(completions.emit(action, action.completion()));
            }
        });
        api.structs().forEach(struct -> add.accept(structs.emit(struct)));
        add.accept(new ErrorCodesEmitter(types, api).emit());
        add.accept(new ClientEmitter(types, api).emit());
        add.accept(new DefaultClientEmitter(types, api).emit());
        files.put("package-info", new PackageInfoEmitter(api).emit());
        return files;
    }

    private static String print(ApiPlan api, TypeSpec type) {
        return Layout.tidy(JavaFile.builder(api.packageName().toString(), type)
                .indent(" ".repeat(Layout.INDENT))
                .skipJavaLangImports(true)
                .build()
                .toString());
    }
}
