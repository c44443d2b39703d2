package dev.tc3.spec.diff;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.RateLimit;
import dev.tc3.spec.words.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares actions. */
final class ActionComparison {

    private static final Spot ACTIONS = Spot.TOP.step("actions");
    private static final Renaming RENAMING = new Renaming(
            ChangeRule.ACTION_RENAMED, ChangeRule.ACTION_RECASED, ChangeRule.ACTION_RECASED_VISIBLY, "action ");

    private final Findings findings;
    private final TypePairs types;
    private final Pairing errors;

    ActionComparison(Findings findings, TypePairs types, Pairing errors) {
        this.findings = findings;
        this.types = types;
        this.errors = errors;
    }

    void compare(ApiSpec before, ApiSpec after) {
        Pairing pairing = Pairing.of(before.actions(), after.actions(), ActionComparison::isAlike);
        for (String name : pairing.removed()) {
            findings.add(
                    ChangeRule.ACTION_REMOVED,
                    ACTIONS.step(name).gone(),
                    Concern.of(Audience.BOTH, name),
                    "action " + name + " is gone");
        }
        for (String name : pairing.added()) {
            findings.add(
                    ChangeRule.ACTION_ADDED,
                    ACTIONS.step(name).come(),
                    Concern.of(Audience.BOTH, name),
                    "action " + name + " is new");
        }
        ParameterPresence present = new ParameterPresence(before);
        pairing.pairs()
                .forEach((was, is) -> new OneAction(
                                Objects.requireNonNull(before.actions().get(was)),
                                Objects.requireNonNull(after.actions().get(is)))
                        .compare(new BinaryParameters(before), new BinaryParameters(after), present));
    }

    /** Whether one action may have been renamed into another. */
    private static boolean isAlike(ActionSpec before, ActionSpec after) {
        boolean sameSummary = !before.summary().isBlank() && before.summary().equals(after.summary());
        boolean similar = Spelling.nearest(before.name(), List.of(after.name())).isPresent();
        return before.parameters().keySet().equals(after.parameters().keySet())
                && before.result().keySet().equals(after.result().keySet())
                && (sameSummary || similar);
    }

    /** An action in both revisions. */
    private final class OneAction {

        private final ActionSpec before;
        private final ActionSpec after;
        private final Spot spot;
        private final Concern callers;

        OneAction(ActionSpec before, ActionSpec after) {
            this.before = before;
            this.after = after;
            this.spot = ACTIONS.step(before.name(), after.name());
            this.callers = Concern.of(Audience.REQUEST, after.name());
        }

        void compare(BinaryParameters binaryBefore, BinaryParameters binaryAfter, ParameterPresence presentBefore) {
            compareNames();
            findings.compareText(
                    ChangeRule.SUMMARY_CHANGED,
                    spot.step("summary"),
                    Concern.of(Audience.BOTH, after.name()),
                    before.summary(),
                    after.summary(),
                    after.name() + " is described differently");
            toggled(
                    before.deprecated(),
                    after.deprecated(),
                    ChangeRule.ACTION_DEPRECATED,
                    ChangeRule.ACTION_REINSTATED,
                    after.deprecated() ? " is deprecated" : " is no longer deprecated");
            compareEffects();
            compareRateLimits();
            toggled(
                    before.signed(),
                    after.signed(),
                    ChangeRule.SIGNATURE_REQUIRED,
                    ChangeRule.SIGNATURE_DROPPED,
                    after.signed() ? " needs a signature" : " needs no signature any more");
            toggled(
                    before.eventStream(),
                    after.eventStream(),
                    ChangeRule.EVENT_STREAM_ADDED,
                    ChangeRule.EVENT_STREAM_REMOVED,
                    after.eventStream() ? " may answer in events" : " no longer answers in events");
            toggled(
                    binaryBefore.areIn(before),
                    binaryAfter.areIn(after),
                    ChangeRule.MULTIPART_BEGUN,
                    ChangeRule.MULTIPART_ENDED,
                    binaryAfter.areIn(after) ? " has binary parameters" : " no longer has binary parameters");
            new CompletionComparison(findings, spot, callers).compare(before, after);
            new ExclusionComparison(findings, spot.step("exclusive"), callers).compare(before, after, presentBefore);
            compareErrors();
            new MemberComparison(
                            findings,
                            types,
                            new Members(spot.step("parameters"), callers, true, "of the request of " + after.name()))
                    .compare(before.parameters(), after.parameters());
            new MemberComparison(
                            findings,
                            types,
                            new Members(
                                    spot.step("result"),
                                    Concern.of(Audience.RESPONSE, after.name()),
                                    false,
                                    "of the answer of " + after.name()))
                    .compare(before.result(), after.result());
        }

        private void compareNames() {
            Concern everybody = Concern.of(Audience.BOTH, after.name());
            Spot request = spot.step("parameters");
            Spot response = spot.step("result");
            Spot async = spot.step("async");
            Spot stream = spot.step("stream");
            Spot wait = spot.step("wait");
            boolean streams = before.eventStream() && after.eventStream();
            boolean waits = before.completion() != null && after.completion() != null;
            if (before.name().equals(after.name())) {
                findings.compareJavaName(spot, everybody, "the method of " + after.name());
                findings.compareJavaName(async, everybody, "the method of " + after.name() + " that does not wait");
                if (streams) {
                    findings.compareJavaName(stream, everybody, "the method of " + after.name() + " that reads events");
                }
                if (waits) {
                    findings.compareJavaName(
                            wait, everybody, "the method of " + after.name() + " that waits for its end");
                }
                findings.compareJavaName(request, everybody, "the request of " + after.name());
                findings.compareJavaName(response, everybody, "the answer of " + after.name());
            } else {
                boolean same =
                        List.of(spot, async, streams ? stream : spot, waits ? wait : spot, request, response).stream()
                                .allMatch(findings::hasSameJavaName);
                RENAMING.tell(before.name(), after.name(), same, spot, everybody, findings);
            }
        }

        private void compareEffects() {
            if (before.effect() != after.effect()) {
                boolean raised = after.effect().compareTo(before.effect()) > 0;
                String was = before.effect().name().toLowerCase(Locale.ROOT);
                String is = after.effect().name().toLowerCase(Locale.ROOT);
                findings.add(
                        raised ? ChangeRule.EFFECT_RAISED : ChangeRule.EFFECT_LOWERED,
                        spot.step("effect"),
                        callers,
                        was,
                        is,
                        "the effect of " + after.name() + " is " + is + ", and was " + was);
            }
        }

        private void compareRateLimits() {
            RateLimit was = before.rateLimit();
            RateLimit is = after.rateLimit();
            if (!Objects.equals(was, is)) {
                findings.add(
                        isLower(is, was) ? ChangeRule.RATE_LIMIT_LOWERED : ChangeRule.RATE_LIMIT_RAISED,
                        spot.step("rateLimit"),
                        callers,
                        text(was),
                        text(is),
                        after.name() + " may be called " + text(is) + ", and before " + text(was));
            }
        }

        private void compareErrors() {
            SortedSet<String> was = new TreeSet<>();
            before.errors().forEach(code -> was.add(errors.pairs().getOrDefault(code, code)));
            listed(ChangeRule.ERROR_LISTED, after.errors(), was, " may fail with ");
            listed(ChangeRule.ERROR_DELISTED, was, after.errors(), " is no longer said to fail with ");
        }

        private void listed(ChangeRule rule, Collection<String> codes, Collection<String> others, String what) {
            SortedSet<String> only = new TreeSet<>(codes);
            only.removeAll(others);
            if (!only.isEmpty()) {
                findings.add(
                        rule,
                        spot.step("errors"),
                        Concern.of(Audience.RESPONSE, after.name()),
                        after.name() + what + String.join(", ", only));
            }
        }

        private void toggled(boolean was, boolean is, ChangeRule set, ChangeRule cleared, String what) {
            if (was != is) {
                findings.add(is ? set : cleared, spot, callers, after.name() + what);
            }
        }
    }

    /** Whether one limit lets fewer calls through than another; of equal rates, the one that allows the smaller burst. */
    private static boolean isLower(@Nullable RateLimit limit, @Nullable RateLimit other) {
        if (limit == null || other == null) {
            return limit != null;
        }
        long mine = (long) limit.requests() * other.perSeconds();
        long its = (long) other.requests() * limit.perSeconds();
        return mine == its ? limit.requests() < other.requests() : mine < its;
    }

    private static String text(@Nullable RateLimit limit) {
        return limit == null ? "without a stated limit" : limit.requests() + " times in " + seconds(limit.perSeconds());
    }

    private static String seconds(int seconds) {
        return seconds == 1 ? "a second" : seconds + " seconds";
    }
}
