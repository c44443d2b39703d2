package dev.tc3.spec.check;

import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.report.Place;
import java.util.List;

/**
 * A path whose parameters are all declared.
 *
 * @param place where the path stands
 * @param path the path
 * @param members the parameters on the way, outermost first, as many as the path has names
 */
record ResolvedPath(Place place, ParameterPath path, List<MemberSpec> members) {

    /** Whether one path leads to a part of what the other leads to. */
    boolean contains(ResolvedPath other) {
        return shared(other) == members.size();
    }

    /** Whether this one is set wherever the other is: below the structure that they share, everything is required. */
    boolean isRequiredBeside(ResolvedPath other) {
        return members.stream().skip(shared(other)).allMatch(MemberSpec::required);
    }

    private int shared(ResolvedPath other) {
        int shared = 0;
        int most = Math.min(members.size(), other.members.size());
        while (shared < most
                && path.names().get(shared).equals(other.path.names().get(shared))) {
            shared++;
        }
        return shared;
    }
}
