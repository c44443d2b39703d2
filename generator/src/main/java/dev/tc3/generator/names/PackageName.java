package dev.tc3.generator.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a package.
 *
 * @param segments its parts; at least one
 */
public record PackageName(List<Identifier> segments) {

    public PackageName {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a package name has at least one part");
        }
    }

    /**
     * Reads a name such as {@code com.example.cloud}.
     *
     * @throws IllegalArgumentException if a part is no identifier, saying what one is
     */
    public static PackageName parse(String dotted) {
        return new PackageName(
                Stream.of(dotted.split("\\.", -1)).map(Identifier::new).toList());
    }

    /** Whether {@link #parse} takes the name. */
    public static boolean isValid(String dotted) {
        return Stream.of(dotted.split("\\.", -1))
                .allMatch(segment -> Identifier.hasForm(segment) && !Identifier.isKeyword(segment));
    }

    /** The last part. */
    public Identifier last() {
        return segments.get(segments.size() - 1);
    }

    /** The package below this one. */
    public PackageName child(Identifier segment) {
        List<Identifier> all = new ArrayList<>(segments);
        all.add(segment);
        return new PackageName(all);
    }

    /** The parts joined by dots. */
    @Override
    public String toString() {
        return segments.stream().map(Identifier::text).collect(Collectors.joining("."));
    }
}
