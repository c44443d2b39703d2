package dev.tc3.spec.draft;

import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.report.Located;
import dev.tc3.spec.report.Place;
import java.util.List;

/**
 * A group of parameters of which at most one may be set.
 *
 * @param place where the group begins
 * @param paths the paths that could be read
 */
public record ExclusiveDraft(Place place, List<Located<ParameterPath>> paths) {

    public ExclusiveDraft {
        paths = List.copyOf(paths);
    }

    List<ParameterPath> finish() {
        return paths.stream().map(Located::value).toList();
    }
}
