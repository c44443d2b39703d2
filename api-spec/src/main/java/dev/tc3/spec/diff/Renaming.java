package dev.tc3.spec.diff;

/**
 * Tells what became of the name of a thing that is in both revisions.
 *
 * @param renamed the rule for another name
 * @param recased the rule for a name that differs in the case of letters and separators only, and not in Java
 * @param recasedVisibly the rule for a name that differs in the case of letters and separators only, also in Java
 * @param kind what kind of thing it is, with a space behind it
 */
record Renaming(ChangeRule renamed, ChangeRule recased, ChangeRule recasedVisibly, String kind) {

    /** Compares the names in the spec, or if they are the same, those in Java. */
    void compare(String before, String after, Spot spot, Concern concern, Findings findings) {
        if (before.equals(after)) {
            findings.compareJavaName(spot, concern, kind + after);
        } else {
            tell(before, after, findings.hasSameJavaName(spot), spot, concern, findings);
        }
    }

    /** Tells that the name in the spec is another. */
    void tell(String before, String after, boolean sameInJava, Spot spot, Concern concern, Findings findings) {
        boolean recasing = Pairing.isRecasing(before, after);
        ChangeRule rule = sameInJava ? recased : recasing ? recasedVisibly : renamed;
        String what = recasing || sameInJava ? " is spelled differently: it was " : " has another name: it was ";
        findings.add(rule, spot, concern, before, after, kind + after + what + before);
    }
}
