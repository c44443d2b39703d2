package dev.tc3.generator;

import dev.tc3.generator.emit.ApiEmitter;
import dev.tc3.generator.names.PackageName;
import dev.tc3.generator.plan.ActionPatterns;
import dev.tc3.generator.plan.ApiPlan;
import dev.tc3.generator.plan.PackageChecks;
import dev.tc3.generator.plan.Planner;
import dev.tc3.generator.plan.Scope;
import dev.tc3.generator.plan.ScopeChecks;
import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.spec.ApiSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Generates the clients of APIs. Has no state, touches no file, and is thread-safe. */
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
        return generate(List.of(spec), options);
    }

    /**
     * Generates the sources of the clients of several APIs, each in a package of its own. Each pattern for actions must
     * select something in at least one of them; an API of which nothing is selected has no client.
     *
     * @param specs the APIs
     * @param options what is generated of all of them, and below which package
     * @return the sources, API by API, each ordered by path
     * @throws GeneratorException if the specs or the options do not allow it, with all reasons
     */
    public static Stream<SourceFile> generate(List<ApiSpec> specs, GeneratorOptions options) throws GeneratorException {
        ActionPatterns patterns = new ActionPatterns(options.actionPatterns());
        List<Scope> scopes = specs.stream()
                .filter(patterns::concern)
                .map(spec -> Scope.of(spec, patterns))
                .toList();
        List<GeneratorProblem> problems = new ArrayList<>();
        if (!PackageName.isValid(options.basePackage())) {
            problems.add(new GeneratorProblem.InOption(
                    GeneratorProblem.Option.BASE_PACKAGE,
                    options.basePackage(),
                    "is not the name of a package",
                    "write one such as com.example.cloud"));
        }
        problems.addAll(patterns.problems(specs));
        scopes.forEach(scope -> problems.addAll(ScopeChecks.problems(scope)));
        problems.addAll(PackageChecks.problems(scopes.stream().map(Scope::spec).toList()));
        if (!problems.isEmpty()) {
            throw new GeneratorException(problems);
        }
        PackageName basePackage = PackageName.parse(options.basePackage());
        return scopes.stream().map(scope -> Planner.plan(scope, basePackage)).flatMap(Generator::emit);
    }

    /**
     * The patterns for actions that select nothing. They keep {@link #generate(List, GeneratorOptions)} from generating
     * anything; who wants to go on without them can ask first.
     *
     * @param specs the APIs
     * @param options with the patterns
     * @return a problem for each such pattern, which is its value; ordered by pattern
     */
    public static List<GeneratorProblem.InOption> idlePatterns(List<ApiSpec> specs, GeneratorOptions options) {
        return new ActionPatterns(options.actionPatterns()).problems(specs);
    }

    private static Stream<SourceFile> emit(ApiPlan plan) {
        return ApiEmitter.emit(plan).entrySet().stream()
                .map(file -> new SourceFile(plan.packageName().toString(), file.getKey(), file.getValue()));
    }
}
