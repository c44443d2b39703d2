package dev.tc3.spec.draft;

import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.report.Located;
import java.util.List;

/**
 * A group of parameters of which at most one may be set.
 *
 * @param paths the paths that could be read
 */
public record ExclusiveDraft(List<Located<ParameterPath>> paths) {

    public ExclusiveDraft {
        paths = List.copyOf(paths);
    }

    List<ParameterPath> finish() {
        return paths.stream().map(Located::value).toList();
    }
}
