package dev.tc3.generator.plan;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A pattern for names, in which {@code *} stands for any characters, also none. Matching takes time in proportion to
 * pattern and name, however many stars there are.
 */
final class NamePattern {

    private final String[] parts;

    NamePattern(String pattern) {
        this.parts = pattern.split("\\*", -1);
    }

    boolean matches(String name) {
        String first = parts[0];
        if (parts.length == 1) {
            return name.equals(first);
        }
        String last = parts[parts.length - 1];
        if (!name.startsWith(first)) {
            return false;
        }
        int from = first.length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = name.indexOf(parts[i], from);
            if (found < 0) {
                return false;
            }
            from = found + parts[i].length();
        }
        return name.length() - last.length() >= from && name.endsWith(last);
    }

    /** The pattern as it would have to be written to match a name; empty if it is not only the case that keeps it. */
    Optional<String> inTheCaseOf(String name) {
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            int at = last ? name.length() - parts[i].length() : indexIgnoringCase(parts[i], name, from);
            boolean anchored = i > 0 || at == 0;
            if (at < from || !anchored || !name.regionMatches(true, at, parts[i], 0, parts[i].length())) {
                return Optional.empty();
            }
            from = at + parts[i].length();
            written.append(i == 0 ? "" : "*").append(name, at, from);
        }
        return Optional.of(written.toString());
    }

    private static int indexIgnoringCase(String part, String name, int from) {
        return IntStream.rangeClosed(from, name.length() - part.length())
                .filter(at -> name.regionMatches(true, at, part, 0, part.length()))
                .findFirst()
                .orElse(-1);
    }
}
