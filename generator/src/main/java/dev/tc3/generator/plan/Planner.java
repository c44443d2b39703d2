package dev.tc3.generator.plan;

import dev.tc3.generator.names.ConstantNames;
import dev.tc3.generator.names.MethodNames;
import dev.tc3.generator.names.NameTable;
import dev.tc3.generator.names.PackageName;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.Reach;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructSpec;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Decides everything about the types that are generated of a scope. The scope must have passed {@link ScopeChecks}.
 * Orders that mean nothing in a spec, such as that of its actions, make no difference to the plan.
 */
public final class Planner {

    /** The member by which the service knows a call; every answer has it. */
    static final String REQUEST_ID = "RequestId";

    private final Scope scope;
    private final ApiSpec spec;
    private final ApiTypes types;
    private final Set<String> checked;
    private final MemberPlanner members;
    private final MethodNames methods;
    private final NameTable constants;

    private Planner(Scope scope) {
        this.scope = scope;
        this.spec = scope.spec();
        this.types = ApiTypes.of(scope);
        this.checked = CheckedStructs.among(scope.sent(), spec.types());
        this.members = new MemberPlanner(types, checked);
        this.methods = MethodNames.assign(
                scope.actions().stream().map(ActionSpec::name).toList());
        this.constants = ConstantNames.assign(scope.errorCodes());
    }

    /**
     * Plans a scope.
     *
     * @param basePackage the package below which the API gets its own
     */
    public static ApiPlan plan(Scope scope, PackageName basePackage) {
        return new Planner(scope).plan(basePackage);
    }

    private ApiPlan plan(PackageName basePackage) {
        return new ApiPlan(
                ApiPackage.below(basePackage, spec.service(), spec.version()),
                spec.service(),
                spec.version(),
                client(),
                errorCodes(),
                scope.actions().stream().map(this::action).toList(),
                scope.structs().stream()
                        .map(spec.types()::get)
                        .map(this::struct)
                        .toList());
    }

    private ClientPlan client() {
        return new ClientPlan(
                types.client(),
                types.implementation(),
                spec.endpoint().host(),
                List.copyOf(new TreeSet<>(spec.endpoint().financeRegions())));
    }

    private ErrorCodesPlan errorCodes() {
        List<ErrorCodesPlan.Code> codes = scope.errorCodes().stream()
                .map(code -> new ErrorCodesPlan.Code(
                        constants.of(code),
                        code,
                        Defined.in(spec.errors(), code).doc()))
                .toList();
        return new ErrorCodesPlan(types.errorCodes(), codes);
    }

    private ActionPlan action(ActionSpec action) {
        return new ActionPlan(
                action.name(),
                action.summary(),
                action.deprecated(),
                action.signed(),
                parameters(action).anyMatch(member -> member.type() == ScalarType.BINARY),
                action.effect(),
                parameters(action).anyMatch(MemberSpec::sensitive),
                action.rateLimit(),
                action.clientToken(),
                new CompletionPlanner(scope, types, methods).plan(action),
                methods.waiting().of(action.name()),
                methods.async().of(action.name()),
                action.eventStream() ? methods.stream().of(action.name()) : null,
                request(action),
                response(action),
                new ExclusionPlanner(spec.types()).plan(action),
                new TreeSet<>(action.errors()).stream().map(constants::of).toList());
    }

    /** All parameters of an action, at any depth. */
    private Stream<MemberSpec> parameters(ActionSpec action) {
        Collection<MemberSpec> parameters = action.parameters().values();
        return Stream.concat(
                parameters.stream(),
                new Reach(spec.types())
                        .from(Stream.of(parameters)).stream()
                                .flatMap(struct -> Defined.in(spec.types(), struct).members().values().stream()));
    }

    private StructPlan request(ActionSpec action) {
        return new StructPlan(
                types.requests().of(action.name()),
                action.name(),
                "",
                members.ofRequest(action.parameters()),
                StructPlan.Role.REQUEST,
                true);
    }

    private StructPlan response(ActionSpec action) {
        return new StructPlan(
                types.responses().of(action.name()),
                action.name(),
                "",
                members.ofResponse(action.result()),
                StructPlan.Role.RESPONSE,
                false);
    }

    private StructPlan struct(StructSpec struct) {
        return new StructPlan(
                types.structs().of(struct.name()),
                struct.name(),
                struct.doc(),
                members.ofStruct(struct.members()),
                StructPlan.Role.STRUCT,
                checked.contains(struct.name()));
    }
}
