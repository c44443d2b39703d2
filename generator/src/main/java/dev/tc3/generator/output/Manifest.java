package dev.tc3.generator.output;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of what a run wrote: each file's path below the root and the SHA-256 of its content.
 *
 * @param hashes the hashes by path
 */
record Manifest(SortedMap<String, String> hashes) {

    private static final String HEADER = "# Files that tc3 generated here, with their SHA-256. Do not edit.\n";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** Reads a manifest. Lines that are not of its form list nothing, so at worst a file is left alone. */
    static Manifest parse(String text) {
        SortedMap<String, String> hashes = new TreeMap<>();
        text.lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> hashes.put(line.group(2), line.group(1)));
        return new Manifest(hashes);
    }

    /** This manifest, with what another lists beyond it. */
    Manifest with(Map<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(more);
        all.putAll(hashes);
        return new Manifest(all);
    }

    /** The manifest as a file has it. */
    String text() {
        return hashes.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining("", HEADER, ""));
    }
}
