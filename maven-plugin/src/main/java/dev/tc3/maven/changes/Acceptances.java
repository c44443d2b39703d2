package dev.tc3.maven.changes;

import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.ChangeRule;
import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes that somebody has looked at and accepted. Not thread-safe: it knows which of them were found. */
final class Acceptances {

    private final List<AcceptedChange> accepted;
    private final Set<AcceptedChange> found = new HashSet<>();

    Acceptances(List<AcceptedChange> accepted) {
        this.accepted = List.copyOf(accepted);
    }

    /** What is wrong with them, a line each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (AcceptedChange each : accepted) {
            String rule = each.rule();
            if (isBlank(rule)) {
                problems.add("accept: a change without <rule>; write one, such as member-removed");
            } else if (ChangeRule.ofId(rule).isEmpty()) {
                problems.add("accept: there is no rule " + Printable.quote(rule) + "; "
                        + Spelling.remedy(rule, ids(), "docs/change-rules.md has them all"));
            }
            if (isBlank(each.place())) {
                problems.add("accept: a change of rule " + rule
                        + " without <place>; write the pointer of what changed, such as"
                        + " /types/Disk/members/Size, in which * stands for anything");
            }
            if (isBlank(each.reason())) {
                problems.add("accept: the change of rule " + rule + " at " + each.place()
                        + " has no <reason>; say why callers can live with it");
            }
        }
        return problems;
    }

    /** The acceptance of a change, if there is one. */
    Optional<AcceptedChange> of(Change change) {
        Optional<AcceptedChange> first =
                accepted.stream().filter(each -> isFor(each, change)).findFirst();
        first.ifPresent(found::add);
        return first;
    }

    /** Those that no change has asked for. */
    List<AcceptedChange> idle() {
        return accepted.stream().filter(each -> !found.contains(each)).toList();
    }

    private static boolean isFor(AcceptedChange accepted, Change change) {
        return change.rule().id().equals(accepted.rule())
                && accepted.place() != null
                && pattern(accepted.place()).matcher(change.pointer()).matches();
    }

    private static Pattern pattern(String place) {
        return Pattern.compile(
                Stream.of(place.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static List<String> ids() {
        return Stream.of(ChangeRule.values()).map(ChangeRule::id).toList();
    }
}
