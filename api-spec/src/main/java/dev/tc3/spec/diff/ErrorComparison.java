package dev.tc3.spec.diff;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.ErrorSpec;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares the error codes that the actions have together. */
final class ErrorComparison {

    private static final Spot ERRORS = Spot.TOP.step("errors");
    private static final Renaming RENAMING = new Renaming(
            ChangeRule.ERROR_RENAMED, ChangeRule.ERROR_RECASED, ChangeRule.ERROR_RECASED_VISIBLY, "error code ");

    private final Findings findings;

    ErrorComparison(Findings findings) {
        this.findings = findings;
    }

    /** Which error codes are the same. Codes resemble each other too much for anything but their docs to tell. */
    static Pairing pair(Map<String, ErrorSpec> before, Map<String, ErrorSpec> after) {
        return Pairing.of(
                before, after, (was, is) -> !was.doc().isBlank() && was.doc().equals(is.doc()));
    }

    void compare(ApiSpec before, ApiSpec after, Pairing pairing) {
        for (String code : pairing.removed()) {
            findings.add(
                    ChangeRule.ERROR_REMOVED,
                    ERRORS.step(code).gone(),
                    concern(before, code),
                    doc(before, code),
                    null,
                    "no action lists error code " + code + " any more");
        }
        for (String code : pairing.added()) {
            findings.add(
                    ChangeRule.ERROR_ADDED,
                    ERRORS.step(code).come(),
                    concern(after, code),
                    null,
                    doc(after, code),
                    "error code " + code + " is new");
        }
        pairing.pairs().forEach((was, is) -> {
            Spot spot = ERRORS.step(was, is);
            RENAMING.compare(was, is, spot, concern(after, is), findings);
            findings.compareText(
                    ChangeRule.ERROR_DOC_CHANGED,
                    spot.step("doc"),
                    concern(after, is),
                    doc(before, was),
                    doc(after, is),
                    "error code " + is + " is explained differently");
        });
    }

    private static String doc(ApiSpec spec, String code) {
        return Objects.requireNonNull(spec.errors().get(code)).doc();
    }

    /** Those who call an action that lists the code. */
    private static Concern concern(ApiSpec spec, String code) {
        SortedSet<String> actions = new TreeSet<>();
        spec.actions().values().stream()
                .filter(action -> action.errors().contains(code))
                .forEach(action -> actions.add(action.name()));
        return new Concern(Audience.RESPONSE, actions);
    }
}
