package dev.tc3.spec.diff;

import dev.tc3.spec.SpecPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was found so far between two revisions, and what both call things. Not thread-safe. */
final class Findings {

    private final Revision before;
    private final Revision after;
    private final List<Change> changes = new ArrayList<>();

    Findings(Revision before, Revision after) {
        this.before = before;
        this.after = after;
    }

    List<Change> changes() {
        return changes;
    }

    /** Adds a change of which there is nothing more to show. */
    void add(ChangeRule rule, Spot spot, Concern concern, String message) {
        add(rule, spot, concern, null, null, message);
    }

    /** Adds a change with what it was and what it is. */
    void add(ChangeRule rule, Spot spot, Concern concern, @Nullable String was, @Nullable String is, String message) {
        changes.add(new Change(
                rule,
                spot.after() == null ? Objects.requireNonNull(spot.before()) : spot.after(),
                place(before, spot.before()),
                place(after, spot.after()),
                concern.audience(),
                concern.actions(),
                was,
                is,
                message));
    }

    /** Adds a change of a text, if it is one. */
    void compareText(ChangeRule rule, Spot spot, Concern concern, String was, String is, String message) {
        if (!was.equals(is)) {
            add(rule, spot, concern, was, is, message);
        }
    }

    /** Adds that a thing that is the same in the spec has another name in Java, if it is so. */
    void compareJavaName(Spot spot, Concern concern, String thing) {
        if (!hasSameJavaName(spot)) {
            String was = nameBefore(spot);
            String is = nameAfter(spot);
            add(
                    ChangeRule.JAVA_NAME_MOVED,
                    spot,
                    concern,
                    was,
                    is,
                    thing + " is called " + is + " in Java, and was called " + was);
        }
    }

    /** Whether both revisions have the same Java name for a thing. */
    boolean hasSameJavaName(Spot spot) {
        return Objects.equals(nameBefore(spot), nameAfter(spot));
    }

    private @Nullable String nameBefore(Spot spot) {
        return before.javaNames().get(Objects.requireNonNull(spot.before()));
    }

    private @Nullable String nameAfter(Spot spot) {
        return after.javaNames().get(Objects.requireNonNull(spot.after()));
    }

    private static @Nullable SpecPlace place(Revision revision, @Nullable String pointer) {
        return pointer == null ? null : revision.places().apply(pointer);
    }
}
