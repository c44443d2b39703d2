package dev.tc3.generator.plan;

import dev.tc3.generator.docs.StringLiteral;
import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.generator.report.SpecPart;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.CompletionSpec;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.Reach;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructSpec;
import dev.tc3.spec.TypeRef;
import dev.tc3.spec.words.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses client tokens and completions that name what is not there, or is of another type; the reader of specs refuses more. An
 * action whose end is observed by one that is not there has no completion any more when it comes here.
 */
final class CompletionChecks {

    /** They become code of one method and one constant. */
    static final int MAX_NAMES = 100;

    private static final String CORRECT = "correct the name";
    private static final Set<TypeRef> TEXTS = Set.of(ScalarType.STRING, new ListRef(ScalarType.STRING));

    private final ApiSpec spec;
    private final SpecPart part;
    private final List<GeneratorProblem> problems = new ArrayList<>();

    private CompletionChecks(ApiSpec spec, SpecPart part) {
        this.spec = spec;
        this.part = part;
    }

    /**
     * Everything that is wrong with how one action is observed.
     *
     * @param part the action as a part of the spec
     */
    static List<GeneratorProblem> problems(ApiSpec spec, ActionSpec action, SpecPart part) {
        CompletionChecks checks = new CompletionChecks(spec, part.at("completion"));
        if (action.clientToken() != null) {
            Map<String, MemberSpec> parameters = action.parameters();
            if (!isOf(Set.of(ScalarType.STRING), action.clientToken(), parameters)) {
                checks.problems.add(part.at("clientToken")
                        .problem(Printable.quote(action.clientToken()) + " is no parameter that is a string", CORRECT));
            }
        }
        if (action.completion() != null) {
            checks.check(action, action.completion());
        }
        return checks.problems;
    }

    private void check(ActionSpec action, CompletionSpec completion) {
        ActionSpec observer = Defined.in(spec.actions(), completion.action());
        texts("request", completion.request().values(), action.parameters());
        texts("match", completion.match().values(), action.parameters());
        members("request", TEXTS, completion.request().keySet(), observer.parameters());
        words(completion);
        MemberSpec items = observer.result().get(completion.items());
        StructSpec item = items != null && items.type() instanceof ListRef ? item(items) : null;
        if (item == null) {
            report("items", Printable.quote(completion.items()) + " is no list of structures in the result");
            return;
        }
        texts("match", completion.match().keySet(), item.members());
        texts("operation", List.of(completion.operation()), item.members());
        texts("requestId", List.of(completion.requestId()), item.members());
        texts("state", List.of(completion.state()), item.members());
        texts("reason", Stream.ofNullable(completion.reason()).toList(), item.members());
    }

    private @Nullable StructSpec item(MemberSpec items) {
        return Reach.structOf(items.type()).map(spec.types()::get).orElse(null);
    }

    private void words(CompletionSpec completion) {
        Stream.of(completion.succeeded(), completion.failed())
                .filter(words -> words.isEmpty()
                        || words.size() > MAX_NAMES
                        || new HashSet<>(words).size() < words.size()
                        || !words.stream().allMatch(StringLiteral::fits))
                .forEach(words -> problems.add(part.problem(
                        "the words for success or failure are none, too many, too long or not all different",
                        "write from 1 to " + MAX_NAMES + " different words")));
    }

    private void texts(String key, Collection<String> names, Map<String, MemberSpec> members) {
        members(key, Set.of(ScalarType.STRING), names, members);
    }

    private void members(String key, Set<TypeRef> types, Collection<String> names, Map<String, MemberSpec> members) {
        if (names.size() > MAX_NAMES || (names.isEmpty() && !key.equals("reason"))) {
            report(key, names.size() + " names; there are from 1 to " + MAX_NAMES);
        }
        names.stream()
                .filter(name -> !isOf(types, name, members))
                .forEach(name -> report(key, Printable.quote(name) + " is not there, or not a string"));
    }

    private static boolean isOf(Set<TypeRef> types, String name, Map<String, MemberSpec> members) {
        MemberSpec member = members.get(name);
        return member != null && types.contains(member.type());
    }

    private void report(String key, String message) {
        problems.add(part.at(key).problem(message, CORRECT));
    }
}
