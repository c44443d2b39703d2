package dev.tc3.spec.diff;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.CompletionSpec;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares how the end of an action is observed, and by which parameter a request is recognized that was sent again. */
final class CompletionComparison {

    private final Findings findings;
    private final Spot action;
    private final Concern callers;

    CompletionComparison(Findings findings, Spot action, Concern callers) {
        this.findings = findings;
        this.action = action;
        this.callers = callers;
    }

    void compare(ActionSpec before, ActionSpec after) {
        compareCompletions(before.completion(), after.completion(), after.name());
        compareTokens(before.clientToken(), after.clientToken(), after.name());
    }

    private void compareCompletions(@Nullable CompletionSpec was, @Nullable CompletionSpec is, String name) {
        Spot spot = action.step("completion");
        if (was == null && is != null) {
            add(ChangeRule.COMPLETION_ADDED, spot.come(), null, text(is), "the end of " + name + " can be waited for");
        } else if (was != null && is == null) {
            String gone = "the end of " + name + " can no longer be waited for";
            add(ChangeRule.COMPLETION_REMOVED, spot.gone(), text(was), null, gone);
        } else if (was != null && is != null && !was.equals(is)) {
            String moved = "the end of " + name + " is looked for in another way";
            add(ChangeRule.COMPLETION_CHANGED, spot, text(was), text(is), moved);
        }
    }

    private void compareTokens(@Nullable String was, @Nullable String is, String name) {
        Spot spot = action.step("clientToken");
        if (was == null && is != null) {
            add(ChangeRule.CLIENT_TOKEN_ADDED, spot.come(), null, is, name + " has a client token, " + is);
        } else if (was != null && is == null) {
            add(ChangeRule.CLIENT_TOKEN_REMOVED, spot.gone(), was, null, name + " has no client token any more");
        } else if (!Objects.equals(was, is)) {
            String moved = "the client token of " + name + " is " + is + ", and was " + was;
            add(ChangeRule.CLIENT_TOKEN_CHANGED, spot, was, is, moved);
        }
    }

    private void add(ChangeRule rule, Spot spot, @Nullable String was, @Nullable String is, String message) {
        findings.add(rule, spot, callers, was, is, message);
    }

    /** A line for each thing that it says, so that a reader sees which of them is another. */
    private static String text(CompletionSpec completion) {
        String reason = completion.reason() == null ? "" : "reason: " + completion.reason() + "\n";
        return "action: " + completion.action() + "\n"
                + "request: " + text(completion.request()) + "\n"
                + "items: " + completion.items() + "\n"
                + "match: " + text(completion.match()) + "\n"
                + "operation: " + completion.operation() + "\n"
                + "requestId: " + completion.requestId() + "\n"
                + "state: " + completion.state() + "\n"
                + reason
                + "running: " + String.join(", ", completion.running()) + "\n"
                + "succeeded: " + String.join(", ", completion.succeeded()) + "\n"
                + "failed: " + String.join(", ", completion.failed());
    }

    private static String text(Map<String, String> ties) {
        return ties.entrySet().stream()
                .map(tie -> tie.getKey() + " from " + tie.getValue())
                .collect(Collectors.joining(", "));
    }
}
