package dev.tc3.generator.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that are taken, read from text files: on each line a word and the reason, or a comment after {@code #}. */
final class ReservedWords {

    private final Set<String> words;

    private ReservedWords(Set<String> words) {
        this.words = words;
    }

    /** The words of all the named files, which lie beside this class. */
    static ReservedWords load(String... files) {
        return new ReservedWords(Stream.of(files).flatMap(ReservedWords::read).collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    Set<String> all() {
        return words;
    }

    private static Stream<String> read(String file) {
        InputStream resource =
                Objects.requireNonNull(ReservedWords.class.getResourceAsStream(file), "the generator lacks " + file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
