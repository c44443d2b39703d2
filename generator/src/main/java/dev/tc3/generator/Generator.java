package dev.tc3.generator;

import dev.tc3.generator.emit.ApiEmitter;
import dev.tc3.generator.names.PackageName;
import dev.tc3.generator.plan.ApiPlan;
import dev.tc3.generator.plan.Planner;
import dev.tc3.generator.plan.Scope;
import dev.tc3.generator.plan.ScopeChecks;
import dev.tc3.spec.ApiSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Generates the client of an API. Has no state, touches no file, and is thread-safe. */
public final class Generator {

    private Generator() {}

    /**
     * Generates the sources of an API's client, all in one package.
     *
     * @param spec the API
     * @param options what is generated of it, and in which package
     * @return the sources, ordered by path
     * @throws GeneratorException if the spec or the options do not allow it, with all reasons
     */
    public static Stream<SourceFile> generate(ApiSpec spec, GeneratorOptions options) throws GeneratorException {
        Scope scope = Scope.of(spec, options.actionPatterns());
        List<String> problems = new ArrayList<>();
        if (!PackageName.isValid(options.basePackage())) {
            problems.add("basePackage: not the name of a package; write one such as com.example.cloud");
        }
        problems.addAll(ScopeChecks.problems(scope));
        if (!problems.isEmpty()) {
            throw new GeneratorException(problems);
        }
        ApiPlan plan = Planner.plan(scope, PackageName.parse(options.basePackage()));
        return ApiEmitter.emit(plan).entrySet().stream()
                .map(file -> new SourceFile(plan.packageName().toString(), file.getKey(), file.getValue()));
    }
}
