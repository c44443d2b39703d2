package dev.tc3.spec.check;

import dev.tc3.spec.Effect;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.draft.ActionDraft;
import dev.tc3.spec.draft.CompletionDraft;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.draft.ExclusiveDraft;
import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.report.Located;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds how the end of one action is observed against the action that shows it. */
final class ObservingAction {

    private final DocumentDraft document;
    private final ActionDraft observed;
    private final Problems problems;

    ObservingAction(DocumentDraft document, ActionDraft observed, Problems problems) {
        this.document = document;
        this.observed = observed;
        this.problems = problems;
    }

    void check(CompletionDraft completion) {
        completion.request().forEach(tie -> checkSource(tie.parameter()));
        completion.match().forEach(tie -> checkSource(tie.parameter()));
        Located<String> name = completion.action();
        if (name == null) {
            return;
        }
        ActionDraft observing = document.actions().get(name.value());
        if (observing == null) {
            problems.report(
                    name.place(),
                    "there is no action " + Printable.name(name.value()) + " that could show the resource",
                    Spelling.remedy(
                            name.value(),
                            document.actions().keySet(),
                            "name an action of this document, or remove \"completion\""));
            return;
        }
        if (observing.effect() != null && observing.effect() != Effect.READ) {
            problems.report(
                    name.place(),
                    "the action " + Printable.quote(name.value()) + " changes something; one that only looks must show"
                            + " the resource",
                    "name an action whose effect is \"read\"");
        }
        checkRequest(name, observing, completion.request());
        checkItems(name, observing, completion);
    }

    /** The parameter of the observed action, from which a value is taken. */
    private void checkSource(@Nullable Located<String> name) {
        if (name == null) {
            return;
        }
        MemberSpec parameter = find("parameter", "of " + observed.name(), name, observed.parameters());
        if (parameter == null) {
            return;
        }
        if (parameter.type() != ScalarType.STRING) {
            reportType(name, parameter, "a string");
        } else if (parameter.sensitive()) {
            problems.report(
                    name.place(),
                    "the parameter " + Printable.quote(name.value()) + " is sensitive, and would be sent and compared",
                    "name a parameter that is not sensitive");
        }
    }

    private void checkRequest(Located<String> action, ActionDraft observing, List<CompletionDraft.Tie> request) {
        Map<String, MemberDraft> parameters = observing.parameters();
        if (parameters == null) {
            return;
        }
        for (CompletionDraft.Tie tie : request) {
            MemberSpec parameter = find("parameter", "of " + observing.name(), tie.name(), parameters);
            if (parameter != null
                    && parameter.type() != ScalarType.STRING
                    && !parameter.type().equals(new ListRef(ScalarType.STRING))) {
                reportType(tie.name(), parameter, "a string, or a list of strings");
            }
        }
        Set<String> given = request.stream().map(tie -> tie.name().value()).collect(Collectors.toUnmodifiableSet());
        if (!given.isEmpty() && parameters.keySet().containsAll(given)) {
            checkNothingIsMissing(action, parameters, given);
        }
        observing.exclusive().forEach(group -> checkExclusion(group, request));
    }

    private void checkNothingIsMissing(Located<String> action, Map<String, MemberDraft> parameters, Set<String> given) {
        parameters.values().stream()
                .map(MemberDraft::spec)
                .filter(spec -> spec != null && spec.required() && !given.contains(spec.name()))
                .forEach(spec -> problems.report(
                        action.place(),
                        "the action " + Printable.quote(action.value()) + " needs the parameter "
                                + Printable.quote(spec.name()),
                        "say under \"request\" where it is taken from, or name another action"));
    }

    private void checkExclusion(ExclusiveDraft group, List<CompletionDraft.Tie> request) {
        List<CompletionDraft.Tie> both = request.stream()
                .filter(tie -> group.paths().stream()
                        .anyMatch(path ->
                                path.value().names().equals(List.of(tie.name().value()))))
                .toList();
        if (both.size() > 1) {
            Located<String> second = both.get(1).name();
            problems.report(
                    second.place(),
                    Printable.quote(second.value()) + " and "
                            + Printable.quote(both.get(0).name().value()) + " exclude each other",
                    "take out one of the two");
        }
    }

    private void checkItems(Located<String> action, ActionDraft observing, CompletionDraft completion) {
        Located<String> items = completion.items();
        if (items == null) {
            return;
        }
        MemberSpec list = find("member", "of the result of " + action.value(), items, observing.result());
        if (list == null) {
            return;
        }
        if (!(list.type() instanceof ListRef ref && ref.element() instanceof StructRef item)) {
            reportType(items, list, "a list of structures");
            return;
        }
        String owner = "of " + item.name();
        Map<String, MemberDraft> members = document.membersOf(item);
        completion.match().forEach(tie -> checkText(tie.name(), owner, members));
        checkText(completion.operation(), owner, members);
        checkText(completion.requestId(), owner, members);
        checkText(completion.state(), owner, members);
        checkText(completion.reason(), owner, members);
    }

    private void checkText(@Nullable Located<String> name, String owner, @Nullable Map<String, MemberDraft> members) {
        MemberSpec member = name == null ? null : find("member", owner, name, members);
        if (name != null && member != null && member.type() != ScalarType.STRING) {
            reportType(name, member, "a string");
        }
    }

    /** What a name stands for, or null if it is not there, which was reported, or could not be read. */
    private @Nullable MemberSpec find(
            String what, String owner, Located<String> name, @Nullable Map<String, MemberDraft> among) {
        if (among == null) {
            return null;
        }
        MemberDraft found = among.get(name.value());
        if (found == null) {
            problems.report(
                    name.place(),
                    "there is no " + what + " " + Printable.name(name.value()) + " " + owner,
                    Spelling.remedy(name.value(), among.keySet(), "name one that is declared"));
        }
        return found == null ? null : found.spec();
    }

    private void reportType(Located<String> name, MemberSpec member, String wanted) {
        problems.report(
                name.place(),
                Printable.quote(name.value()) + " is " + member.type().notation() + "; it must be " + wanted,
                "name another one");
    }
}
