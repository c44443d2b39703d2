package dev.tc3.generator.emit;

import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.plan.ActionPlan;
import dev.tc3.generator.plan.CompletionPlan;
import dev.tc3.spec.Effect;
import dev.tc3.spec.RateLimit;
import java.util.function.Consumer;

/** What the comments of an action's methods say. The first form tells all; the others say how they differ from it. */
final class ActionDocs {

    private static final String ACCEPTED = "the answer; the action was accepted";

    private ActionDocs() {}

    /** The full story, for the method that takes a lambda and waits. */
    static Javadoc waiting(ActionPlan action) {
        Javadoc doc = Javadoc.quoting(action.summary(), "Calls {@code $L}.", action.name());
        effect(action, doc);
        form(action, doc);
        if (action.sensitive()) {
            doc.and(
                    "With a sensitive parameter set, the request is not sent by GET, whose URL would show it, unless\n"
                            + "{@link $T#allowInUrl} allows it for the call.",
                    LibraryTypes.REQUEST_OPTIONS_BUILDER);
        }
        RateLimit limit = action.rateLimit();
        if (limit != null) {
            doc.and("The service accepts at most $L from each account and region.", rate(limit));
        }
        return failing(deprecating(action, doc.returns(ACCEPTED)));
    }

    private static Javadoc deprecating(ActionPlan action, Javadoc doc) {
        return action.deprecated() ? doc.deprecated("The service no longer wants it to be called.") : doc;
    }

    private static void form(ActionPlan action, Javadoc doc) {
        if (!action.signed()) {
            doc.and("The request is not signed, so no credentials are needed.");
        }
        if (action.multipart()) {
            doc.and("Binary parameters are sent by POST with TC3-HMAC-SHA256, the only form that can carry them.");
        }
        if (action.completion() != null) {
            doc.and(
                    "To wait for its end, call {@link #$L($T, $T)}.",
                    action.completion().method(),
                    Consumer.class,
                    LibraryTypes.WAIT_OPTIONS);
        }
        if (action.streamMethod() != null) {
            doc.and(
                    "If the request asks for a stream of events, call {@link #$L($T)}.",
                    action.streamMethod(),
                    Consumer.class);
        }
    }

    private static void effect(ActionPlan action, Javadoc doc) {
        switch (action.effect()) {
            case READ -> doc.and("Changes nothing.");
            case WRITE -> doc.and("Changes something. If the outcome is unknown, find out before calling again.");
            case DESTRUCTIVE ->
                doc.and("<strong>Loses data that cannot be brought back.</strong> If the outcome is"
                        + " unknown, find out\nbefore calling again.");
        }
        if (action.effect() != Effect.READ) {
            doc.and("Accepted is not finished: the service may still be at work when the answer comes.");
        }
    }

    /** For the other methods that wait. */
    static Javadoc waitingFor(ActionPlan action, String difference) {
        Javadoc doc = Javadoc.saying("Calls {@code $L} $L.", action.name(), difference)
                .and("See {@link #$L($T)}.", action.method(), Consumer.class)
                .returns(ACCEPTED);
        return failing(deprecating(action, doc));
    }

    /** For the method that takes a lambda and does not wait. */
    static Javadoc async(ActionPlan action) {
        return cancellable(Javadoc.saying("Calls {@code $L} without waiting for the answer.", action.name()), action)
                .returns("the answer to come; whatever fails later fails the future, as the method that waits would")
                .throwing(
                        LibraryTypes.INVALID_REQUEST,
                        "at once, if the request cannot be built from what the lambda set");
    }

    /** For the other methods that do not wait. */
    static Javadoc asyncFor(ActionPlan action, String difference) {
        return cancellable(
                        Javadoc.saying(
                                "Calls {@code $L} $L, without waiting for the answer.", action.name(), difference),
                        action)
                .returns("the answer to come; whatever fails, fails the future, as the method that waits would");
    }

    /** For the method that takes a lambda and reads events. */
    static Javadoc streaming(ActionPlan action) {
        return reading(action, Javadoc.saying("Calls {@code $L} and gives its answer event by event.", action.name()));
    }

    /** For the other methods that read events. */
    static Javadoc streamFor(ActionPlan action, String difference) {
        return reading(
                action,
                Javadoc.saying("Calls {@code $L} $L, and gives its answer event by event.", action.name(), difference));
    }

    private static Javadoc reading(ActionPlan action, Javadoc doc) {
        return failing(deprecating(
                action,
                doc.and(
                                "The request must ask for a stream, if that is its choice. See {@link #$L($T)}.",
                                action.method(),
                                Consumer.class)
                        .returns("the events, to be closed after use; what fails later fails as they are taken")));
    }

    /** For the method that takes a lambda and waits for the action's end. */
    static Javadoc completing(ActionPlan action, CompletionPlan completion) {
        Javadoc doc = Javadoc.saying("Calls {@code $L} once, and waits for its end.", action.name())
                .and(
                        """
                        The end is looked for with {@code $L}, before the call and then from time to time.
                        {@link $T#SUCCESS} says that the action did what it was to do,
                        {@link $T#FAILED} that it did not, {@link $T#RUNNING} that it had
                        not ended when the time was up, and {@link $T#SUPERSEDED} that a later operation hides its
                        end. Whatever is seen or not seen, the action is not called again.""",
                        completion.observer(),
                        LibraryTypes.COMPLETION_STATE,
                        LibraryTypes.COMPLETION_STATE,
                        LibraryTypes.COMPLETION_STATE,
                        LibraryTypes.COMPLETION_STATE)
                .and("See {@link #$L($T)}.", action.method(), Consumer.class);
        return waitingForEnd(action, doc);
    }

    /** For the other method that waits for the action's end. */
    static Javadoc completingFor(ActionPlan action, CompletionPlan completion, String difference) {
        return waitingForEnd(
                action,
                Javadoc.saying("Calls {@code $L} once $L, and waits for its end.", action.name(), difference)
                        .and(
                                "See {@link #$L($T, $T)}.",
                                completion.method(),
                                Consumer.class,
                                LibraryTypes.WAIT_OPTIONS));
    }

    private static Javadoc waitingForEnd(ActionPlan action, Javadoc doc) {
        return failing(deprecating(action, doc.returns("the answer that accepted the action, and what became of it")));
    }

    private static Javadoc cancellable(Javadoc doc, ActionPlan action) {
        return deprecating(action, doc)
                .and(
                        "Cancelling the future does not undo a request that was sent. See {@link #$L($T)}.",
                        action.method(),
                        Consumer.class);
    }

    private static Javadoc failing(Javadoc doc) {
        return doc.throwing(LibraryTypes.INVALID_REQUEST, "if the request cannot be sent as it is")
                .throwing(LibraryTypes.NOT_SENT, "if the request did not reach the service")
                .throwing(LibraryTypes.API_ERROR, "if the service answered with an error")
                .throwing(LibraryTypes.OUTCOME_UNKNOWN, "if no usable answer came: the action may or may not have run");
    }

    private static String rate(RateLimit limit) {
        String requests = limit.requests() == 1 ? "1 request" : limit.requests() + " requests";
        return requests + (limit.perSeconds() == 1 ? " per second" : " in " + limit.perSeconds() + " seconds");
    }
}
