package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.names.MemberNames;
import dev.tc3.generator.names.MethodNames;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.CompletionSpec;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.Reach;
import dev.tc3.spec.StructSpec;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows the names by which the end of an action is observed to their accessors and setters. */
final class CompletionPlanner {

    private final Scope scope;
    private final ApiTypes types;
    private final MethodNames methods;

    CompletionPlanner(Scope scope, ApiTypes types, MethodNames methods) {
        this.scope = scope;
        this.types = types;
        this.methods = methods;
    }

    /** The plan, or null if the end is not observed. */
    @Nullable
    CompletionPlan plan(ActionSpec action) {
        CompletionSpec completion = action.completion();
        if (completion == null) {
            return null;
        }
        ActionSpec observer = Defined.in(scope.spec().actions(), completion.action());
        Map<String, MemberSpec> asked = observer.parameters();
        Map<String, MemberSpec> own = action.parameters();
        StructSpec item = item(observer, completion);
        return new CompletionPlan(
                types.completions().of(action.name()),
                methods.completing().of(action.name()),
                observer.name(),
                types.requests().of(observer.name()),
                types.responses().of(observer.name()),
                completion.request().entrySet().stream()
                        .map(tie -> new CompletionPlan.Question(
                                accessor(asked, tie.getKey()),
                                Defined.in(asked, tie.getKey()).type() instanceof ListRef,
                                accessor(own, tie.getValue())))
                        .toList(),
                Stream.concat(completion.request().values().stream(), completion.match().values().stream())
                        .distinct()
                        .filter(name -> !Defined.in(own, name).required())
                        .map(name -> accessor(own, name))
                        .toList(),
                accessor(observer.result(), completion.items()),
                types.structs().of(item.name()),
                completion.match().entrySet().stream()
                        .map(tie -> new CompletionPlan.Match(
                                accessor(item.members(), tie.getKey()), accessor(own, tie.getValue())))
                        .toList(),
                accessor(item.members(), completion.operation()),
                accessor(item.members(), completion.requestId()),
                accessor(item.members(), completion.state()),
                completion.reason() == null ? null : accessor(item.members(), completion.reason()),
                completion.succeeded(),
                completion.failed(),
                members(action, observer, item, completion).anyMatch(MemberSpec::deprecated));
    }

    private StructSpec item(ActionSpec observer, CompletionSpec completion) {
        String name = Reach.structOf(
                        Defined.in(observer.result(), completion.items()).type())
                .orElseThrow();
        return Defined.in(scope.spec().types(), name);
    }

    private static Stream<MemberSpec> members(
            ActionSpec action, ActionSpec observer, StructSpec item, CompletionSpec completion) {
        Stream<String> shown = Stream.concat(
                completion.match().keySet().stream(),
                Stream.of(completion.operation(), completion.requestId(), completion.state()));
        return Stream.of(
                        Stream.concat(completion.request().values().stream(), completion.match().values().stream())
                                .map(action.parameters()::get),
                        completion.request().keySet().stream().map(observer.parameters()::get),
                        Stream.of(completion.items()).map(observer.result()::get),
                        Stream.concat(shown, Stream.ofNullable(completion.reason()))
                                .map(item.members()::get))
                .flatMap(members -> members);
    }

    private static Identifier accessor(Map<String, MemberSpec> members, String name) {
        return MemberNames.assign(members.keySet()).of(name);
    }
}
