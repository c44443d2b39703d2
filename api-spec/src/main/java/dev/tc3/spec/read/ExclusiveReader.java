package dev.tc3.spec.read;

import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.draft.ExclusiveDraft;
import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Located;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the groups of parameters that exclude each other. */
final class ExclusiveReader {

    private static final int FEWEST = 2;
    private static final int MOST = 100;

    private final Problems problems;
    private final Expect expect;

    ExclusiveReader(Problems problems) {
        this.problems = problems;
        this.expect = new Expect(problems);
    }

    List<ExclusiveDraft> read(List<JsonValue> groups) {
        List<ExclusiveDraft> drafts = new ArrayList<>();
        Set<Set<ParameterPath>> seen = new HashSet<>();
        for (JsonValue group : groups) {
            JsonArray list = expect.list(group, "an exclusive group");
            if (list != null) {
                ExclusiveDraft draft = group(list);
                drafts.add(draft);
                checkNew(draft, list, seen);
            }
        }
        return drafts;
    }

    /** The order in which a group names its parameters says nothing. */
    private void checkNew(ExclusiveDraft draft, JsonArray group, Set<Set<ParameterPath>> seen) {
        Set<ParameterPath> paths = new HashSet<>();
        draft.paths().forEach(path -> paths.add(path.value()));
        if (paths.size() >= FEWEST && !seen.add(paths)) {
            problems.report(
                    group.place(),
                    "an exclusive group of the same parameters is listed already",
                    "remove one of the two");
        }
    }

    private ExclusiveDraft group(JsonArray group) {
        int size = group.elements().size();
        if (size < FEWEST || size > MOST) {
            problems.report(
                    group.place(),
                    "an exclusive group has from " + FEWEST + " to " + MOST + " parameters, not " + size,
                    "name the parameters that exclude each other, or remove the group");
            return new ExclusiveDraft(List.of());
        }
        List<Located<ParameterPath>> paths = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonValue element : group.elements()) {
            String text = expect.text(element, "a parameter path");
            if (text != null && isPath(text, element) && isNew(text, element, seen)) {
                paths.add(new Located<>(element.place(), new ParameterPath(List.of(text.split("\\.", -1)))));
            }
        }
        return new ExclusiveDraft(paths);
    }

    private boolean isPath(String text, JsonValue element) {
        for (String name : text.split("\\.", -1)) {
            if (!NameRule.IDENTIFIER.accepts(name)) {
                problems.report(
                        element.place(),
                        Printable.name(text) + " is no parameter path",
                        "write the names from the request down, joined by dots, such as LoginSettings.Password");
                return false;
            }
        }
        return true;
    }

    private boolean isNew(String text, JsonValue element, Set<String> seen) {
        if (seen.add(text)) {
            return true;
        }
        problems.report(element.place(), Printable.quote(text) + " is in this group already", "remove one of the two");
        return false;
    }
}
