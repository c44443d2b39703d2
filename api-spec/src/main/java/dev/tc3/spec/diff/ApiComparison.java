package dev.tc3.spec.diff;

import dev.tc3.spec.ApiSpec;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares what concerns every action. */
final class ApiComparison {

    private static final Concern EVERYBODY = Concern.ofAll(Audience.BOTH);
    private static final Concern ALL_CALLS = Concern.ofAll(Audience.REQUEST);
    private static final Spot ENDPOINT = Spot.TOP.step("endpoint");

    private final Findings findings;

    ApiComparison(Findings findings) {
        this.findings = findings;
    }

    void compare(ApiSpec before, ApiSpec after) {
        String was = before.service() + " " + before.version();
        String is = after.service() + " " + after.version();
        if (!was.equals(is)) {
            findings.add(
                    ChangeRule.CLIENT_MOVED,
                    Spot.TOP,
                    EVERYBODY,
                    was,
                    is,
                    "this is another API: " + is + " after " + was);
        } else if (!findings.hasSameJavaName(Spot.TOP)) {
            findings.compareJavaName(Spot.TOP, EVERYBODY, "the client");
        }
        findings.compareText(
                ChangeRule.HOST_CHANGED,
                ENDPOINT.step("host"),
                ALL_CALLS,
                before.endpoint().host(),
                after.endpoint().host(),
                "the API is served by another host");
        regions(
                ChangeRule.FINANCE_REGION_ADDED,
                ENDPOINT.step("financeRegions"),
                missing(after.endpoint().financeRegions(), before.endpoint().financeRegions()),
                " has a host of its own");
        regions(
                ChangeRule.FINANCE_REGION_REMOVED,
                ENDPOINT.step("financeRegions"),
                missing(before.endpoint().financeRegions(), after.endpoint().financeRegions()),
                " no longer has a host of its own");
    }

    private void regions(ChangeRule rule, Spot spot, SortedSet<String> regions, String what) {
        regions.forEach(region -> findings.add(rule, spot, ALL_CALLS, "region " + region + what));
    }

    private static SortedSet<String> missing(Collection<String> all, Collection<String> others) {
        SortedSet<String> missing = new TreeSet<>(all);
        missing.removeAll(others);
        return missing;
    }
}
