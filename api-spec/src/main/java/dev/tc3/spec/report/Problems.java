package dev.tc3.spec.report;

import dev.tc3.spec.SpecProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one document. Not thread-safe. */
public final class Problems {

    /** Nobody mends more than this at a time, and a hostile document must not fill the memory. */
    static final int MOST = 1_000;

    private final String source;
    private final List<SpecProblem> found = new ArrayList<>();

    /** @param source the document's name */
    public Problems(String source) {
        this.source = source;
    }

    /**
     * Adds a problem.
     *
     * @param place where it is
     * @param message what is wrong; holds no value of an example, which may be a secret
     * @param remedy what to do about it
     * @throws TooManyProblems if it is one too many
     */
    public void report(Place place, String message, String remedy) {
        found.add(new SpecProblem(source, place.line(), place.column(), place.pointer(), message, remedy));
        if (found.size() == MOST) {
            throw new TooManyProblems();
        }
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems in the document's order. */
    public List<SpecProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(SpecProblem::line).thenComparingInt(SpecProblem::column))
                .toList();
    }
}
