package dev.tc3.spec.report;

import dev.tc3.spec.SpecProblem;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with the documents that are read together. Not thread-safe. */
public final class Problems {

    /** Nobody mends more than this at a time, and a hostile document must not fill the memory. */
    static final int MOST = 1_000;

    private static final Comparator<Located<SpecProblem>> IN_ORDER = Comparator.comparing(
            Located::place,
            Comparator.comparingInt((Place place) -> place.source().position())
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column));

    /** A place that is read in two roles can have the same problem in both. */
    private final Set<Located<SpecProblem>> found = new LinkedHashSet<>();

    /** With no problem yet. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param place where it is
     * @param message what is wrong; holds no value of an example, which may be a secret
     * @param remedy what to do about it
     * @throws TooManyProblems if it is one too many
     */
    public void report(Place place, String message, String remedy) {
        SpecProblem problem =
                new SpecProblem(place.source().name(), place.line(), place.column(), place.pointer(), message, remedy);
        if (found.add(new Located<>(place, problem)) && found.size() == MOST) {
            throw new TooManyProblems();
        }
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems, document by document, and each document's in its order. */
    public List<SpecProblem> inOrder() {
        return found.stream().sorted(IN_ORDER).map(Located::value).toList();
    }
}
