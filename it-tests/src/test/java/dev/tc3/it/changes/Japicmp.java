package dev.tc3.it.changes;

import dev.tc3.spec.diff.ChangeRule;
import java.util.EnumMap;
import java.util.Map;

/** Where japicmp and the verdict of a rule part ways, and why the verdict stands. */
final class Japicmp {

    private static final String REFUSED = "the signatures are the same; requests are refused at run time";

    /** The reasons by rule. A rule for which japicmp is right all along does not belong here. */
    static final Map<ChangeRule, String> WRONG = new EnumMap<>(Map.of(
            ChangeRule.REQUIRED_MEMBER_ADDED, REFUSED,
            ChangeRule.MEMBER_BECAME_REQUIRED, REFUSED,
            ChangeRule.EXCLUSION_ADDED, REFUSED,
            ChangeRule.SIGNATURE_REQUIRED, REFUSED,
            ChangeRule.JAVA_NAME_MOVED, "the old name is still there, and means something else"));

    private Japicmp() {}
}
