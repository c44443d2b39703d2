package dev.tc3.spec.check;

import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.report.Located;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows paths from an action's parameters down, and reports those that lead nowhere. */
final class ParameterPaths {

    private final DocumentDraft document;
    private final Problems problems;

    ParameterPaths(DocumentDraft document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /**
     * Follows one path.
     *
     * @param parameters the action's parameters
     * @return the path with its parameters, or null if a problem was reported, now or before
     */
    @Nullable
    ResolvedPath resolve(Located<ParameterPath> path, Map<String, MemberDraft> parameters) {
        List<String> names = path.value().names();
        List<MemberSpec> members = new ArrayList<>();
        Map<String, MemberDraft> level = parameters;
        for (String name : names) {
            MemberDraft member = level.get(name);
            if (member == null) {
                reportUnknown(path, name, level);
                return null;
            }
            MemberSpec spec = member.spec();
            if (spec == null) {
                return null;
            }
            members.add(spec);
            if (members.size() < names.size()) {
                level = membersOf(spec, path);
                if (level == null) {
                    return null;
                }
            }
        }
        return new ResolvedPath(path.place(), path.value(), members);
    }

    private @Nullable Map<String, MemberDraft> membersOf(MemberSpec spec, Located<ParameterPath> path) {
        if (spec.type() instanceof StructRef struct) {
            return document.membersOf(struct);
        }
        String what = spec.type() instanceof ListRef ? " is a list" : " has no members";
        problems.report(
                path.place(),
                path.value() + " leads nowhere: " + Printable.quote(spec.name()) + what,
                "name parameters that are reached through structures only");
        return null;
    }

    private void reportUnknown(Located<ParameterPath> path, String name, Map<String, MemberDraft> level) {
        problems.report(
                path.place(),
                path.value() + " leads nowhere: there is no parameter " + Printable.quote(name),
                Spelling.remedy(name, level.keySet(), "declare the parameter, or remove it from the group"));
    }
}
