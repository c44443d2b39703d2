package dev.tc3.generator.output;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The list of what a run wrote: each file's path below the root and the SHA-256 of its content, and which of them were
 * made together and of what. While a run is under way it adds lines at the end, so a file that it changes is listed with
 * two hashes, since either content may be there.
 *
 * @param hashes the hashes by path
 * @param receipts what was made together, by product
 */
record Manifest(SortedMap<String, SortedSet<String>> hashes, SortedMap<String, Receipt> receipts) {

    private static final String HEADER = "# Files that tc3 generated here, with their SHA-256. Do not edit.\n";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

    Manifest {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        hashes.forEach((path, its) -> copy.put(path, Collections.unmodifiableSortedSet(new TreeSet<>(its))));
        hashes = Collections.unmodifiableSortedMap(copy);
        receipts = Collections.unmodifiableSortedMap(new TreeMap<>(receipts));
    }

    /** The manifest of files, each with its hash, of which some were made together. */
    static Manifest of(SortedMap<String, String> files, Collection<Receipt> receipts) {
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        files.forEach((path, hash) -> hashes.put(path, new TreeSet<>(Set.of(hash))));
        SortedMap<String, Receipt> byProduct = new TreeMap<>();
        receipts.forEach(receipt -> byProduct.put(receipt.product(), receipt));
        return new Manifest(hashes, byProduct);
    }

    /** Reads a manifest. Lines that are not of its form list nothing, so at worst a file is left alone. */
    static Manifest parse(byte[] content) {
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        SortedMap<String, Receipt> receipts = new TreeMap<>();
        Receipt.Draft open = null;
        for (String line : (Iterable<String>) new String(content, StandardCharsets.UTF_8).lines()::iterator) {
            Matcher file = LINE.matcher(line);
            if (file.matches()) {
                hashes.computeIfAbsent(file.group(2), path -> new TreeSet<>()).add(file.group(1));
                if (open != null) {
                    open.add(file.group(2), file.group(1));
                }
            } else {
                keep(open, receipts);
                open = Receipt.Draft.begunBy(line);
            }
        }
        keep(open, receipts);
        return new Manifest(hashes, receipts);
    }

    private static void keep(Receipt.@Nullable Draft draft, SortedMap<String, Receipt> receipts) {
        if (draft != null && draft.isComplete()) {
            Receipt receipt = draft.finish();
            receipts.put(receipt.product(), receipt);
        }
    }

    /** The paths that are listed, sorted. */
    Set<String> paths() {
        return hashes.keySet();
    }

    /** Whether a file is listed. */
    boolean lists(String path) {
        return hashes.containsKey(path);
    }

    /** Whether a file is listed with a hash. */
    boolean lists(String path, String hash) {
        SortedSet<String> its = hashes.get(path);
        return its != null && its.contains(hash);
    }

    /** What was written for a product, if it was made of these inputs. */
    Optional<Receipt> receipt(String product, String inputs) {
        return Optional.ofNullable(receipts.get(product))
                .filter(receipt -> receipt.inputs().equals(inputs));
    }

    /** The manifest as a file has it. */
    byte[] content() {
        return (HEADER + lines()).getBytes(StandardCharsets.UTF_8);
    }

    /** What the manifest lists, as it is added to a file: first what belongs to nothing, then each product. */
    String lines() {
        SortedMap<String, SortedSet<String>> others = new TreeMap<>(hashes);
        receipts.values()
                .forEach(receipt -> others.keySet().removeAll(receipt.files().keySet()));
        StringBuilder lines = new StringBuilder();
        others.forEach((path, its) ->
                its.forEach(hash -> lines.append(hash).append("  ").append(path).append('\n')));
        receipts.values().forEach(receipt -> lines.append(receipt.lines()));
        return lines.toString();
    }
}
