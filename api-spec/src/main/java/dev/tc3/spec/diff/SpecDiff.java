package dev.tc3.spec.diff;

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
        return new SpecChanges(
                after.spec().service() + " " + after.spec().version(), before.name(), after.name(), findings.changes());
    }
}
