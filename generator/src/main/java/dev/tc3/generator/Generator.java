package dev.tc3.generator;

import dev.tc3.generator.emit.ApiEmitter;
import dev.tc3.generator.names.PackageName;
import dev.tc3.generator.plan.ActionPatterns;
import dev.tc3.generator.plan.ApiPackage;
import dev.tc3.generator.plan.ApiPlan;
import dev.tc3.generator.plan.IdlePatterns;
import dev.tc3.generator.plan.JavaNames;
import dev.tc3.generator.plan.PackageChecks;
import dev.tc3.generator.plan.Planner;
import dev.tc3.generator.plan.Scope;
import dev.tc3.generator.plan.ScopeChecks;
import dev.tc3.generator.plan.TypeReasons;
import dev.tc3.generator.plan.UnobservedEnds;
import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.generator.report.TypeReason;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.diff.Revision;
import java.util.ArrayList;
import java.util.Collection;
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
        List<GeneratorProblem> problems = new ArrayList<>(problems(options));
        problems.addAll(patterns.problems(actionsOf(specs)));
        scopes.forEach(scope -> problems.addAll(ScopeChecks.problems(scope)));
        problems.addAll(PackageChecks.problems(scopes.stream().map(Scope::spec).toList()));
        throwIfAny(problems);
        PackageName basePackage = PackageName.parse(options.basePackage());
        return scopes.stream().map(scope -> Planner.plan(scope, basePackage)).flatMap(Generator::emit);
    }

    /**
     * Generates the client of one of many APIs, for who goes through them one at a time and keeps none of them. What only
     * all of them together can show is left to the caller: patterns that select nothing, which {@link
     * #idlePatterns(Collection, GeneratorOptions)} tells in the end, and APIs that share a package, which {@link
     * #packageBelowBase(String, String)} tells in the beginning.
     *
     * @param spec the API
     * @param options what is generated of it, and below which package
     * @throws GeneratorException if the spec or the options do not allow it, with all reasons
     */
    public static GeneratedClient generateOneOfMany(ApiSpec spec, GeneratorOptions options) throws GeneratorException {
        ActionPatterns patterns = new ActionPatterns(options.actionPatterns());
        List<GeneratorProblem> problems = new ArrayList<>(problems(options));
        if (!patterns.concern(spec)) {
            throwIfAny(problems);
            return new GeneratedClient(0, 0, List.of(), null);
        }
        Scope scope = Scope.of(spec, patterns);
        problems.addAll(ScopeChecks.problems(scope));
        throwIfAny(problems);
        ApiPlan plan = Planner.plan(scope, PackageName.parse(options.basePackage()));
        return new GeneratedClient(
                plan.actions().size(),
                plan.structs().size(),
                emit(plan).toList(),
                CarriedSpec.of(scope, plan.packageName()));
    }

    /**
     * The specs that the clients of APIs carry, so that each can be compared with what is generated later: what was generated
     * of each API, in the native format, as {@code META-INF/tc3/<package>.json}.
     *
     * @param specs the APIs
     * @param options what is generated of all of them, and below which package
     * @return a resource for each API of which something is selected
     * @throws GeneratorException if the base package is none
     */
    public static Stream<ResourceFile> carriedSpecs(List<ApiSpec> specs, GeneratorOptions options)
            throws GeneratorException {
        throwIfAny(new ArrayList<>(problems(options)));
        ActionPatterns patterns = new ActionPatterns(options.actionPatterns());
        PackageName base = PackageName.parse(options.basePackage());
        return specs.stream()
                .filter(patterns::concern)
                .map(spec -> CarriedSpec.of(
                        Scope.of(spec, patterns), ApiPackage.below(base, spec.service(), spec.version())));
    }

    /**
     * A revision of an API as its client has it, for who compares revisions.
     *
     * @param name what the revision is called
     * @param document the API
     * @param options what is generated of it
     * @return the selected actions and whatever they reach, with their names in Java
     * @throws GeneratorException if no client can be generated of it, with all reasons
     */
    public static Revision revision(String name, SpecDocument document, GeneratorOptions options)
            throws GeneratorException {
        Scope scope = Scope.of(document.spec(), new ActionPatterns(options.actionPatterns()));
        List<GeneratorProblem> problems = new ArrayList<>(problems(options));
        problems.addAll(ScopeChecks.problems(scope));
        throwIfAny(problems);
        ApiPlan plan = Planner.plan(scope, PackageName.parse(options.basePackage()));
        return new Revision(name, scope.generated(), JavaNames.of(plan), document::placeOf);
    }

    /**
     * The last part of the package that an API's client gets. Two APIs for which it is the same cannot be generated side by
     * side, whatever the base package.
     *
     * @param service the API's service
     * @param version its version
     */
    public static String packageBelowBase(String service, String version) {
        return ApiPackage.path(service, version);
    }

    /**
     * The patterns for actions that select nothing. They keep {@link #generate(List, GeneratorOptions)} from generating
     * anything; who wants to go on without them can ask first.
     *
     * @param actions the names of the actions of all APIs
     * @param options with the patterns
     * @return a problem for each such pattern, which is its value; ordered by pattern
     */
    public static List<GeneratorProblem.InOption> idlePatterns(Collection<String> actions, GeneratorOptions options) {
        return new ActionPatterns(options.actionPatterns()).problems(actions);
    }

    /**
     * Tells of which selected actions the end is not observed, although the spec says how, because the action that shows it is
     * not selected. They are generated without a method that waits for the end.
     *
     * @param spec the API
     * @param options which actions are selected
     * @return a sentence without a full stop for each of them, ordered by action
     */
    public static List<String> unobserved(ApiSpec spec, GeneratorOptions options) {
        return UnobservedEnds.among(spec, new ActionPatterns(options.actionPatterns()));
    }

    /**
     * Tells why structures of a spec are generated, or why they are not. It can be asked of any spec, also of one that cannot
     * be generated.
     *
     * @param spec the API
     * @param options which actions are selected
     * @param types the structures by names in which {@code *} stands for any characters
     * @return a reason for each structure that is meant, ordered by name; empty if none is
     */
    public static List<TypeReason> why(ApiSpec spec, GeneratorOptions options, Collection<String> types) {
        return new TypeReasons(spec, new ActionPatterns(options.actionPatterns())).of(types);
    }

    /**
     * The patterns for structures that mean none, with what may have been meant.
     *
     * @param types the patterns
     * @param names the names of the structures of all APIs
     * @return a problem for each such pattern, which is its value; ordered by pattern
     */
    public static List<GeneratorProblem.InOption> unknownTypes(Collection<String> types, Collection<String> names) {
        return IdlePatterns.FOR_TYPES.among(types, names);
    }

    private static List<GeneratorProblem> problems(GeneratorOptions options) {
        return PackageName.isValid(options.basePackage())
                ? List.of()
                : List.of(new GeneratorProblem.InOption(
                        GeneratorProblem.Option.BASE_PACKAGE,
                        options.basePackage(),
                        "is not the name of a package",
                        "write one such as com.example.cloud"));
    }

    private static void throwIfAny(List<GeneratorProblem> problems) throws GeneratorException {
        if (!problems.isEmpty()) {
            throw new GeneratorException(problems);
        }
    }

    private static List<String> actionsOf(List<ApiSpec> specs) {
        return specs.stream().flatMap(spec -> spec.actions().keySet().stream()).toList();
    }

    private static Stream<SourceFile> emit(ApiPlan plan) {
        return ApiEmitter.emit(plan).entrySet().stream()
                .map(file -> new SourceFile(plan.packageName().toString(), file.getKey(), file.getValue()));
    }
}
