package dev.tc3.client.pipeline;

import dev.tc3.client.InvalidRequestException;
import java.util.List;

/** How long requests may be. The service refuses longer ones, or cuts the connection. */
enum SizeLimit {
    QUERY("query", 32 * 1024, "send it by POST"),
    BODY("body", 10 * 1024 * 1024, "split it"),
    FORM_BODY("body", 1024 * 1024, "sign it by TC3-HMAC-SHA256, which takes ten times as much, or split it");

    private final String part;
    private final int mostBytes;
    private final String advice;

    SizeLimit(String part, int mostBytes, String advice) {
        this.part = part;
        this.mostBytes = mostBytes;
        this.advice = advice;
    }

    void check(CallPlan plan, long bytes) {
        if (bytes > mostBytes) {
            throw new InvalidRequestException(
                    plan.actionName(),
                    List.of("the " + part + " has " + bytes + " bytes, and at most " + mostBytes + " are taken; "
                            + advice));
        }
    }
}
