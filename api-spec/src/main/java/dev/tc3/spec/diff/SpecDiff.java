package dev.tc3.spec.diff;

import dev.tc3.spec.SpecPlace;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares revisions of a spec. Has no state and is thread-safe. */
public final class SpecDiff {

    private SpecDiff() {}

    /**
     * Tells what changed for those who call the client that is generated. Of two revisions of different APIs, it tells that, and
     * what is different all the same.
     *
     * @param before the earlier revision
     * @param after the later revision
     */
    public static SpecChanges between(Revision before, Revision after) {
        Findings findings = new Findings(before, after);
        TypePairs types = TypePairs.of(before.spec(), after.spec());
        Pairing errors =
                ErrorComparison.pair(before.spec().errors(), after.spec().errors());
        new ApiComparison(findings).compare(before.spec(), after.spec());
        new ActionComparison(findings, types, errors).compare(before.spec(), after.spec());
        new TypeComparison(findings, types).compare(before.spec(), after.spec());
        new ErrorComparison(findings).compare(before.spec(), after.spec(), errors);
        return new SpecChanges(api(after), before.name(), after.name(), findings.changes());
    }

    /**
     * Tells that an API is there of which there was none before.
     *
     * @param revision the API
     * @param before what those earlier revisions are called among which it is not
     */
    public static SpecChanges added(Revision revision, String before) {
        Change change = change(
                ChangeRule.CLIENT_ADDED,
                null,
                revision.places().apply(""),
                "the client of " + api(revision) + " is new");
        return new SpecChanges(api(revision), before, revision.name(), List.of(change));
    }

    /**
     * Tells that an API is there no more.
     *
     * @param revision the API
     * @param after what those later revisions are called among which it is not
     */
    public static SpecChanges removed(Revision revision, String after) {
        Change change = change(
                ChangeRule.CLIENT_REMOVED,
                revision.places().apply(""),
                null,
                "the client of " + api(revision) + " is gone");
        return new SpecChanges(api(revision), revision.name(), after, List.of(change));
    }

    private static Change change(
            ChangeRule rule, @Nullable SpecPlace before, @Nullable SpecPlace after, String message) {
        return new Change(rule, "", before, after, Audience.BOTH, new TreeSet<>(), null, null, message);
    }

    private static String api(Revision revision) {
        return revision.spec().service() + " " + revision.spec().version();
    }
}
