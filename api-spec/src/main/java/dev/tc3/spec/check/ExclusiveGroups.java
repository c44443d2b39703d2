package dev.tc3.spec.check;

import dev.tc3.spec.draft.ActionDraft;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.draft.ExclusiveDraft;
import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.report.Problems;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Groups of parameters that exclude each other name parameters, and leave a request that can be made. */
final class ExclusiveGroups implements Rule {

    @Override
    public void check(DocumentDraft document, Problems problems) {
        ParameterPaths paths = new ParameterPaths(document, problems);
        for (ActionDraft action : document.actions().values()) {
            Map<String, MemberDraft> parameters = action.parameters();
            if (parameters != null) {
                action.exclusive().forEach(group -> checkPairs(resolve(group, paths, parameters), problems));
            }
        }
    }

    private static List<ResolvedPath> resolve(
            ExclusiveDraft group, ParameterPaths paths, Map<String, MemberDraft> parameters) {
        return group.paths().stream()
                .map(path -> paths.resolve(path, parameters))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Reports the first pair only: in a group that is all wrong there would be thousands. */
    private static void checkPairs(List<ResolvedPath> paths, Problems problems) {
        for (int i = 0; i < paths.size(); i++) {
            for (ResolvedPath earlier : paths.subList(0, i)) {
                if (isWrong(earlier, paths.get(i), problems)) {
                    return;
                }
            }
        }
    }

    private static boolean isWrong(ResolvedPath earlier, ResolvedPath later, Problems problems) {
        if (earlier.contains(later) || later.contains(earlier)) {
            problems.report(
                    later.place(),
                    later.path() + " and " + earlier.path() + " cannot exclude each other: one is a part of the other",
                    "name only parameters that lie side by side");
            return true;
        }
        boolean needsEarlier = earlier.isRequiredBeside(later);
        boolean needsLater = later.isRequiredBeside(earlier);
        if (needsEarlier && needsLater) {
            problems.report(
                    later.place(),
                    later.path() + " and " + earlier.path() + " exclude each other, but both are required",
                    "make all parameters of the group optional");
        } else if (needsEarlier) {
            reportRequired(earlier, later, problems);
        } else if (needsLater) {
            reportRequired(later, earlier, problems);
        }
        return needsEarlier || needsLater;
    }

    private static void reportRequired(ResolvedPath required, ResolvedPath other, Problems problems) {
        problems.report(
                required.place(),
                required.path() + " is required, so " + other.path() + " can never be set",
                "make all parameters of the group optional");
    }
}
