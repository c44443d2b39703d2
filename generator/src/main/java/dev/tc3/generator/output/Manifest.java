package dev.tc3.generator.output;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of what a run wrote: each file's path below the root and the SHA-256 of its content. While a run is under
 * way, a file that it changes is listed with two hashes, since either content may be there.
 *
 * @param hashes the hashes by path
 */
record Manifest(SortedMap<String, SortedSet<String>> hashes) {

    private static final String HEADER = "# Files that tc3 generated here, with their SHA-256. Do not edit.\n";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

    Manifest {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        hashes.forEach((path, its) -> copy.put(path, Collections.unmodifiableSortedSet(new TreeSet<>(its))));
        hashes = Collections.unmodifiableSortedMap(copy);
    }

    /** The manifest of files with these contents. */
    static Manifest of(SortedMap<String, byte[]> contents) {
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        contents.forEach((path, content) -> hashes.put(path, new TreeSet<>(Set.of(Sha256.of(content)))));
        return new Manifest(hashes);
    }

    /** Reads a manifest. Lines that are not of its form list nothing, so at worst a file is left alone. */
    static Manifest parse(byte[] content) {
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        new String(content, StandardCharsets.UTF_8)
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> hashes.computeIfAbsent(line.group(2), path -> new TreeSet<>())
                        .add(line.group(1)));
        return new Manifest(hashes);
    }

    /** The paths that are listed, sorted. */
    Set<String> paths() {
        return hashes.keySet();
    }

    /** Whether a file is listed. */
    boolean lists(String path) {
        return hashes.containsKey(path);
    }

    /** Whether a file is listed with this content. */
    boolean lists(String path, byte[] content) {
        SortedSet<String> its = hashes.get(path);
        return its != null && its.contains(Sha256.of(content));
    }

    /** This manifest and another in one. */
    Manifest with(Manifest more) {
        SortedMap<String, SortedSet<String>> all = new TreeMap<>(hashes);
        more.hashes.forEach((path, its) -> all.merge(path, its, (some, others) -> {
            SortedSet<String> both = new TreeSet<>(some);
            both.addAll(others);
            return both;
        }));
        return new Manifest(all);
    }

    /** The manifest as a file has it. */
    byte[] content() {
        return hashes.entrySet().stream()
                .flatMap(file -> file.getValue().stream().map(hash -> hash + "  " + file.getKey() + "\n"))
                .collect(Collectors.joining("", HEADER, ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}
