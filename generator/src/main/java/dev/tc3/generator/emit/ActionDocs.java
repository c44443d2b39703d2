package dev.tc3.generator.emit;

import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.plan.ActionPlan;
import dev.tc3.spec.RateLimit;
import java.util.function.Consumer;

/** What the comments of an action's methods say. The first form tells all; the others say how they differ from it. */
final class ActionDocs {

    private ActionDocs() {}

    /** The full story, for the method that takes a lambda and waits. */
    static Javadoc waiting(ActionPlan action) {
        Javadoc doc = Javadoc.quoting(action.summary(), "Calls {@code $L}.", action.name());
        switch (action.effect()) {
            case READ -> doc.and("Changes nothing.");
            case WRITE -> doc.and("Changes something: if the outcome is unknown, find out before calling again.");
            case DESTRUCTIVE ->
                doc.and("<strong>Loses data that cannot be brought back.</strong> If the outcome is"
                        + " unknown, find out\nbefore calling again.");
        }
        RateLimit limit = action.rateLimit();
        if (limit != null) {
            doc.and("The service accepts at most $L from each account and region.", rate(limit));
        }
        return doc.returns("the answer; the action was accepted")
                .throwing(LibraryTypes.INVALID_REQUEST, "if the request cannot be sent as it is")
                .throwing(
                        LibraryTypes.TC3_EXCEPTION,
                        "if the call did not succeed; its outcome tells whether the action ran");
    }

    /** For the other methods that wait. */
    static Javadoc waitingFor(ActionPlan action, String difference) {
        return Javadoc.saying("Calls {@code $L} $L.", action.name(), difference)
                .and("See {@link #$L($T)}.", action.method(), Consumer.class)
                .returns("the answer; the action was accepted")
                .throwing(
                        LibraryTypes.TC3_EXCEPTION,
                        "if the call did not succeed; its outcome tells whether the action ran");
    }

    /** For the method that takes a lambda and does not wait. */
    static Javadoc async(ActionPlan action) {
        return Javadoc.saying("Calls {@code $L} without waiting for the answer.", action.name())
                .and("See {@link #$L($T)}.", action.method(), Consumer.class)
                .returns("the answer to come; it fails with what the method that waits would throw")
                .throwing(LibraryTypes.INVALID_REQUEST, "if the request cannot be sent as it is");
    }

    /** For the other methods that do not wait. */
    static Javadoc asyncFor(ActionPlan action, String difference) {
        return Javadoc.saying("Calls {@code $L} $L, without waiting for the answer.", action.name(), difference)
                .and("See {@link #$L($T)}.", action.method(), Consumer.class)
                .returns("the answer to come; it fails with what the method that waits would throw");
    }

    private static String rate(RateLimit limit) {
        String requests = limit.requests() == 1 ? "1 request" : limit.requests() + " requests";
        return requests + (limit.perSeconds() == 1 ? " per second" : " in " + limit.perSeconds() + " seconds");
    }
}
