package dev.tc3.testkit.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.CompletionSpec;
import java.time.Instant;

/**
 * The latest operation on a resource.
 *
 * @param name the action that it is
 * @param requestId the id of the request that began it
 * @param begun when it began
 * @param course how it goes
 * @param words in which members and words it is shown
 */
record Operation(String name, String requestId, Instant begun, Course course, CompletionSpec words) {

    boolean isRunning(Instant now) {
        return now.isBefore(begun.plus(course.duration()));
    }

    /** Shows it in a resource. */
    void showIn(ObjectNode item, Instant now) {
        boolean failed = course.failure() != null && !isRunning(now);
        item.put(words.operation(), name);
        item.put(words.requestId(), requestId);
        item.put(words.state(), state(now));
        if (words.reason() != null) {
            item.put(words.reason(), failed ? course.failure() : null);
        }
    }

    /** Shows in a resource that nobody ever did anything to it. */
    static void showNone(ObjectNode item, CompletionSpec words) {
        item.putNull(words.operation()).putNull(words.requestId()).putNull(words.state());
        if (words.reason() != null) {
            item.putNull(words.reason());
        }
    }

    private String state(Instant now) {
        if (isRunning(now)) {
            return words.running().get(0);
        }
        return (course.failure() == null ? words.succeeded() : words.failed()).get(0);
    }
}
