package dev.tc3.client.batch;

import dev.tc3.client.RequestOptions;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.RateLimit;
import dev.tc3.client.api.ServiceClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a batch does differently from another.
 *
 * @param journal the journal's file
 * @param concurrency how many items are under way at once, if the action's rate limit has room for them
 * @param request how calls are made
 * @param waiting how the end of what they begin is waited for, or null if it is not
 * @param retriesFailed whether items that were refused for good in an earlier run are tried again
 * @param probesUnknown whether items whose outcome is unknown are looked at
 * @param mostUnknown how many outcomes are unknown when no more items are started
 * @param progress is told how far it is
 * @param failures is told of calls that failed
 * @param clock gives the times in the journal
 * @param nanos measures how long things take
 */
record BatchSettings(
        Path journal,
        int concurrency,
        RequestOptions request,
        @Nullable WaitOptions waiting,
        boolean retriesFailed,
        boolean probesUnknown,
        int mostUnknown,
        Consumer<BatchProgress> progress,
        BiConsumer<String, Throwable> failures,
        Clock clock,
        LongSupplier nanos) {

    /** How long an item waits for the rate limit at most, inside its call, whose time limit runs meanwhile. */
    private static final int LONGEST_WAIT_SECONDS = 10;

    int atOnce(ActionDescriptor<?, ?> action) {
        RateLimit limit = action.rateLimit();
        if (limit == null) {
            return concurrency;
        }
        long roomFor = (long) limit.requests() * LONGEST_WAIT_SECONDS / Math.max(1, limit.perSeconds());
        return (int) Math.max(1, Math.min(concurrency, roomFor));
    }

    <Q extends ParamSource> Sender<Q> sender(ServiceClient client, ActionDescriptor<Q, ?> action) {
        return waiting == null
                ? new AsyncSender<>(client, action, request)
                : new WaitingSender<>(client, action, waiting, atOnce(action));
    }
}
