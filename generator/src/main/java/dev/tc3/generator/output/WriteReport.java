package dev.tc3.generator.output;

import java.util.List;

/**
 * What became of each file; paths are below the root, with slashes, sorted.
 *
 * @param written files that are new or changed
 * @param unchanged files that had their content already and were not touched
 * @param deleted files of an earlier run that are no longer generated
 * @param kept files of an earlier run that are no longer generated, but that somebody has edited since
 */
public record WriteReport(List<String> written, List<String> unchanged, List<String> deleted, List<String> kept) {

    public WriteReport {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
        kept = List.copyOf(kept);
    }
}
