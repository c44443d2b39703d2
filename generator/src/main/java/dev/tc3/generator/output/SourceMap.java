package dev.tc3.generator.output;

import dev.tc3.generator.GeneratedFile;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Keeps sources in memory. */
public final class SourceMap {

    private SourceMap() {}

    /**
     * Collects sources.
     *
     * @return an unmodifiable map of texts by path below a source root, sorted
     * @throws IllegalArgumentException if two sources have the same path
     */
    public static SortedMap<String, String> of(Stream<? extends GeneratedFile> sources) {
        SortedMap<String, String> texts = new TreeMap<>();
        sources.forEach(source -> {
            if (texts.put(source.path(), source.text()) != null) {
                throw new IllegalArgumentException("two sources have the path " + source.path());
            }
        });
        return Collections.unmodifiableSortedMap(texts);
    }
}
