package dev.tc3.generator.plan;

import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.generator.report.SpecPart;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.Reach;
import dev.tc3.spec.StructSpec;
import dev.tc3.spec.TypeRef;
import dev.tc3.spec.words.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refuses groups of exclusive parameters that lead nowhere, or that are too big. They are checked in one method, which
 * javac limits to 64 KiB; each way into a structure takes code that grows with the square of its length.
 */
final class ExclusionChecks {

    /** With as many members as a request can have, and the longest paths, javac takes 200. */
    static final int MAX_PARAMETERS = 150;

    /** Real paths have two or three names. */
    static final int MAX_PATH = 10;

    private final Map<String, StructSpec> structs;

    ExclusionChecks(Map<String, StructSpec> structs) {
        this.structs = structs;
    }

    /**
     * Everything that is wrong with the groups of an action.
     *
     * @param groups the groups as a part of the spec
     */
    List<GeneratorProblem> problems(ActionSpec action, SpecPart groups) {
        List<GeneratorProblem> problems = new ArrayList<>();
        int parameters = action.exclusive().stream().mapToInt(List::size).sum();
        if (parameters > MAX_PARAMETERS) {
            problems.add(groups.problem(
                    parameters + " parameters in all groups are more than the " + MAX_PARAMETERS
                            + " that a method can check",
                    "take some out"));
        }
        for (int group = 0; group < action.exclusive().size(); group++) {
            List<ParameterPath> paths = action.exclusive().get(group);
            for (int i = 0; i < paths.size(); i++) {
                problem(paths.get(i), action, groups.at(group).at(i)).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<GeneratorProblem> problem(ParameterPath path, ActionSpec action, SpecPart part) {
        if (path.names().size() > MAX_PATH) {
            return Optional.of(part.problem(
                    Printable.quote(path.toString()) + " has " + path.names().size() + " names, more than the "
                            + MAX_PATH + " that a method can follow",
                    "take it out"));
        }
        return leadsSomewhere(path, action.parameters())
                ? Optional.empty()
                : Optional.of(
                        part.problem(Printable.quote(path.toString()) + " leads to no parameter", "correct the path"));
    }

    private boolean leadsSomewhere(ParameterPath path, Map<String, MemberSpec> parameters) {
        Map<String, MemberSpec> members = parameters;
        for (String name : path.names()) {
            MemberSpec member = members.get(name);
            if (member == null) {
                return false;
            }
            members = membersOf(member.type());
        }
        return true;
    }

    private Map<String, MemberSpec> membersOf(TypeRef type) {
        @Nullable
        StructSpec struct = type instanceof ListRef
                ? null
                : Reach.structOf(type).map(structs::get).orElse(null);
        return struct == null ? Map.of() : struct.members();
    }
}
