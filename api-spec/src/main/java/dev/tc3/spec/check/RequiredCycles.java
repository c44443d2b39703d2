package dev.tc3.spec.check;

import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.draft.StructDraft;
import dev.tc3.spec.report.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * No structure needs itself. A chain of required members that comes back to where it began could only be set by an
 * endless request. A list ends the chain, because it may be empty.
 */
final class RequiredCycles implements Rule {

    private static final int MOST_SHOWN = 6;

    @Override
    public void check(DocumentDraft document, Problems problems) {
        if (document.types() == null) {
            return;
        }
        Set<String> done = new HashSet<>();
        for (StructDraft struct : document.types().values()) {
            if (!done.contains(struct.name())) {
                walk(struct, document.types(), done, problems);
            }
        }
    }

    /** Walks in depth without recursion: a hostile document has chains longer than the stack. */
    private static void walk(StructDraft start, Map<String, StructDraft> types, Set<String> done, Problems problems) {
        Map<String, Step> path = new LinkedHashMap<>();
        Deque<Step> steps = new ArrayDeque<>();
        enter(start, path, steps);
        while (!steps.isEmpty()) {
            Step step = steps.element();
            if (!step.needs().hasNext()) {
                steps.remove();
                path.remove(step.struct().name());
                done.add(step.struct().name());
                continue;
            }
            MemberDraft member = step.needs().next();
            StructDraft next = types.get(structOf(member));
            if (next != null && path.containsKey(next.name())) {
                report(member, next, path.keySet(), problems);
            } else if (next != null && !done.contains(next.name())) {
                enter(next, path, steps);
            }
        }
    }

    private static void enter(StructDraft struct, Map<String, Step> path, Deque<Step> steps) {
        Step step = new Step(struct, needs(struct).iterator());
        path.put(struct.name(), step);
        steps.push(step);
    }

    private static void report(MemberDraft closing, StructDraft needed, Set<String> path, Problems problems) {
        List<String> cycle =
                path.stream().dropWhile(name -> !name.equals(needed.name())).toList();
        String shown = String.join(" -> ", cycle.subList(0, Math.min(MOST_SHOWN, cycle.size())))
                + (cycle.size() > MOST_SHOWN ? " -> ..." : "");
        problems.report(
                closing.place(),
                "a structure needs itself by required members: " + shown + " -> " + needed.name(),
                "make one of these members optional, or a list");
    }

    private static List<MemberDraft> needs(StructDraft struct) {
        return struct.members() == null
                ? List.of()
                : struct.members().values().stream()
                        .filter(member -> structOf(member) != null)
                        .toList();
    }

    /** The structure that a required member holds, or null if it is none. */
    private static @Nullable String structOf(MemberDraft member) {
        MemberSpec spec = member.spec();
        return spec != null && spec.required() && spec.type() instanceof StructRef struct ? struct.name() : null;
    }

    private record Step(StructDraft struct, Iterator<MemberDraft> needs) {}
}
