package dev.tc3.spec.overlay;

import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonNull;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;

/** Reports changes to what is not there: the spec never had it, or an earlier overlay removed it. */
final class Absences {

    private static final String LEAVE_OUT = "leave it out";

    private final Problems problems;

    Absences(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reports a change to a thing with a name.
     *
     * @param what what the thing would be, such as {@code action}
     * @param things where it would be
     */
    void report(String what, JsonMember change, JsonObject things) {
        String name = what + " " + Printable.name(change.key());
        String otherwise = change.value() instanceof JsonNull
                ? LEAVE_OUT
                : LEAVE_OUT + ", or describe it in the spec; an overlay cannot add it";
        report(change, things, "the " + name, "the spec has no " + name, otherwise);
    }

    /** Reports that something else cannot be removed. */
    void report(JsonMember removal, JsonObject target) {
        String key = Printable.name(removal.key());
        report(removal, target, key, "there is no " + key + " to remove", LEAVE_OUT);
    }

    private void report(JsonMember change, JsonObject target, String name, String message, String otherwise) {
        Place removed = target.removed().get(change.key());
        if (removed == null) {
            problems.report(
                    change.place(),
                    message,
                    Spelling.remedy(change.key(), target.members().keySet(), otherwise));
        } else {
            problems.report(
                    change.place(),
                    name + " is no longer there: it was removed at " + removed.seenFrom(change.place()),
                    LEAVE_OUT + ", or do not remove it there");
        }
    }
}
