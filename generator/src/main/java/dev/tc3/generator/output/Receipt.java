package dev.tc3.generator.output;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a run wrote for one product, and what it made that of.
 *
 * @param product the product
 * @param inputs the digest of everything that the files were made of
 * @param note what the caller wants to know again
 * @param files the SHA-256 of each file, by path
 */
record Receipt(String product, String inputs, String note, SortedMap<String, String> files) {

    private static final Pattern INPUTS = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PRODUCT = Pattern.compile("[^\\s\\p{Cc}]+(?: [^\\s\\p{Cc}]+)*");
    private static final Pattern NOTE = Pattern.compile("[^\\p{Cc}\\u2028\\u2029]*");
    private static final Pattern LINE =
            Pattern.compile("= (" + INPUTS + ") (\\d{1,9})  (" + PRODUCT + ")  (" + NOTE + ")");

    Receipt {
        if (!INPUTS.matcher(inputs).matches()) {
            throw new IllegalArgumentException("the digest of the inputs has 64 lower-case hexadecimal digits");
        }
        if (!PRODUCT.matcher(product).matches()) {
            throw new IllegalArgumentException("the name of a product has words, with one space between them");
        }
        if (!NOTE.matcher(note).matches()) {
            throw new IllegalArgumentException("a note is one line");
        }
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The lines of a manifest that say so. The number of files shows whether all of them are there. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        lines.append("= ").append(inputs).append(' ').append(files.size()).append("  ");
        lines.append(product).append("  ").append(note).append('\n');
        files.forEach(
                (path, hash) -> lines.append(hash).append("  ").append(path).append('\n'));
        return lines.toString();
    }

    /** Puts a receipt together from its lines. */
    static final class Draft {

        private final Matcher head;
        private final SortedMap<String, String> files = new TreeMap<>();

        private Draft(Matcher head) {
            this.head = head;
        }

        /** The draft that a line begins, or null if it begins none. */
        static @Nullable Draft begunBy(String line) {
            Matcher head = LINE.matcher(line);
            return head.matches() ? new Draft(head) : null;
        }

        void add(String path, String hash) {
            files.put(path, hash);
        }

        /** Whether no line is missing. */
        boolean isComplete() {
            return files.size() == Integer.parseInt(head.group(2));
        }

        Receipt finish() {
            return new Receipt(head.group(3), head.group(1), head.group(4), files);
        }
    }
}
