package dev.tc3.spec.published;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rules as text files beside this class: on each line some words and then the reason, or a comment after {@code #}. */
final class RuleLines {

    private RuleLines() {}

    /**
     * The words of each line, without the reason.
     *
     * @param file the file
     * @param words how many words a line has before its reason
     */
    static List<List<String>> of(String file, int words) {
        InputStream resource =
                Objects.requireNonNull(RuleLines.class.getResourceAsStream(file), "the library lacks " + file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" +", words + 1)).subList(0, words))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
