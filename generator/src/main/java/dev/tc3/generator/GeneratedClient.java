package dev.tc3.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The client of one API.
 *
 * @param actions how many actions it has; none if the options select none of its API, in which case it has no sources either
 * @param structs how many structures of the spec they need
 * @param sources the sources, ordered by path
 * @param carriedSpec the spec as the client carries it, or null if it has no actions
 */
public record GeneratedClient(
        int actions,
        int structs,
        List<SourceFile> sources,
        @Nullable ResourceFile carriedSpec) {

    public GeneratedClient {
        sources = List.copyOf(sources);
    }

    /** How many top-level types the sources declare. */
    public int classes() {
        return (int) sources.stream()
                .filter(source -> !source.name().equals("package-info"))
                .count();
    }

    /** How many lines the sources have. */
    public long lines() {
        return sources.stream()
                .mapToLong(
                        source -> source.text().chars().filter(c -> c == '\n').count())
                .sum();
    }
}
