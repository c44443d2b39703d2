package dev.tc3.spec.diff;

import dev.tc3.spec.SpecPlace;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One change between two revisions of a spec.
 *
 * @param rule what kind of change it is, which decides the verdict
 * @param pointer what changed, as a pointer into a document of the native format, such as {@code
 *     /types/SystemDisk/members/DiskName}; of what was renamed it is the new one, of what was removed the old one
 * @param before where it stands in the earlier document, or null if it is new
 * @param after where it stands in the later document, or null if it is gone
 * @param audience whom it concerns
 * @param actions the actions whose callers it concerns, by name; empty if it concerns those of all actions
 * @param was what the earlier document says, or null if there is nothing to show
 * @param is what the later document says, or null if there is nothing to show
 * @param message what happened, as a sentence without a full stop
 */
public record Change(
        ChangeRule rule,
        String pointer,
        @Nullable SpecPlace before,
        @Nullable SpecPlace after,
        Audience audience,
        SortedSet<String> actions,
        @Nullable String was,
        @Nullable String is,
        String message) {

    public Change {
        actions = Collections.unmodifiableSortedSet(new TreeSet<>(actions));
    }

    /** What it means to callers. */
    public Verdict verdict() {
        return rule.verdict();
    }
}
