package dev.tc3.client.auth.source;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import dev.tc3.client.CredentialsProvider;
import dev.tc3.client.http.DaemonThreads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a source gives while it lasts. Credentials that end soon are replaced in the background while the old ones go
 * on being given; only when there are none that are valid does anybody wait. However many ask, the source is asked once at
 * a time. Thread-safe; holds nothing that had to be closed: its thread lives for one question, and keeps no program alive.
 */
public final class CachedCredentials implements CredentialsProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ThreadFactory THREADS = DaemonThreads.named("tc3-credentials");

    private final Source source;
    private final Clock clock;
    private final Duration patience;
    private final RefreshLog log;

    private final Object lock = new Object();
    private volatile Knowledge known = Knowledge.none();
    private @Nullable CompletableFuture<Lease> question;

    /**
     * Keeps what a source gives, by the system's clock.
     *
     * @param source the source
     */
    public CachedCredentials(Source source) {
        this(source, Clock.systemUTC(), PATIENCE);
    }

    CachedCredentials(Source source, Clock clock, Duration patience) {
        this.source = source;
        this.clock = clock;
        this.patience = patience;
        this.log = new RefreshLog(source);
    }

    @Override
    public Credentials credentials() {
        Knowledge knowledge = known;
        Instant now = clock.instant();
        Lease valid = knowledge.validAt(now);
        if (valid == null) {
            return await(wanted());
        }
        if (knowledge.isDue(now)) {
            refresh();
        }
        return valid.credentials();
    }

    @Override
    public Credentials renewed(Credentials refused) {
        return await(other(refused));
    }

    /** Asks in the background, unless somebody has done so meanwhile. */
    @SuppressWarnings("FutureReturnValueIgnored") // what fails is noted, and told to those who wait for it
    private void refresh() {
        synchronized (lock) {
            // The time is taken here, since a question may have come and gone while this thread waited.
            if (question == null && known.isDue(clock.instant())) {
                ask();
            }
        }
    }

    /** Valid credentials, from a question if need be. */
    private CompletableFuture<Lease> wanted() {
        synchronized (lock) {
            Instant now = clock.instant();
            Lease valid = known.validAt(now);
            return valid == null ? answer(now) : CompletableFuture.completedFuture(valid);
        }
    }

    /** Credentials that are not the refused ones, unless the source has just said that it has no others. */
    private CompletableFuture<Lease> other(Credentials refused) {
        synchronized (lock) {
            Instant now = clock.instant();
            Lease valid = known.validAt(now);
            boolean served = valid != null && (!valid.credentials().equals(refused) || hasJustConfirmed(now));
            return served ? CompletableFuture.completedFuture(valid) : answer(now);
        }
    }

    private boolean hasJustConfirmed(Instant now) {
        return question == null && known.confirmed() && !known.isStale(now);
    }

    /** What the source says to the question that is under way, or to a new one; or said, if that was just now. */
    private CompletableFuture<Lease> answer(Instant now) {
        if (question != null) {
            return question;
        }
        CredentialsException failure = known.failure();
        return failure == null || known.isStale(now) ? ask() : CompletableFuture.failedFuture(failure);
    }

    private CompletableFuture<Lease> ask() {
        CompletableFuture<Lease> answer = new CompletableFuture<>();
        Thread thread = THREADS.newThread(() -> put(answer));
        CompletableFuture<Lease> noted = answer.orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
                .handle((lease, failure) -> {
                    if (failure instanceof TimeoutException) {
                        interrupt(thread);
                    }
                    return note(lease, failure);
                });
        question = noted;
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            // There are no more threads to be had, perhaps only now.
            answer.completeExceptionally(e);
        }
        return noted;
    }

    /** Whoever asks has the lock until the thread runs, and one that does not would not notice. */
    private void interrupt(Thread thread) {
        synchronized (lock) {
            thread.interrupt();
        }
    }

    private void put(CompletableFuture<Lease> answer) {
        try {
            answer.complete(source.fetch());
        } catch (Throwable e) {
            answer.completeExceptionally(e);
        }
    }

    /** What everybody learns of an answer before anybody who waits for it goes on. */
    private Lease note(@Nullable Lease lease, @Nullable Throwable failure) {
        Instant now = clock.instant();
        Knowledge after;
        synchronized (lock) {
            question = null;
            if (lease != null && !lease.hasExpired(now)) {
                known = known.given(lease, now);
                return lease;
            }
            known = known.refused(new CredentialsException(reason(failure)), now);
            after = known;
        }
        log.failed(after, now);
        throw new CompletionException(after.failure());
    }

    private String reason(@Nullable Throwable failure) {
        if (failure == null) {
            return "the credentials of the " + source.name()
                    + " had expired when they came; look whether this machine's clock is right";
        }
        if (failure instanceof CredentialsException refusal) {
            return String.valueOf(refusal.getMessage());
        }
        if (failure instanceof NothingThereException nothing) {
            return nothing.reason();
        }
        return failure instanceof TimeoutException
                ? "the " + source.name() + " gave no answer within " + patience.toMillis() + " ms"
                : "asking the " + source.name() + " failed with "
                        + failure.getClass().getSimpleName();
    }

    private Credentials await(CompletableFuture<Lease> answer) {
        try {
            return answer.get().credentials();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CredentialsException(
                    "the thread was interrupted while it waited for credentials of the " + source.name());
        } catch (ExecutionException e) {
            // One for each who waits: an exception has the stack of one thread.
            throw new CredentialsException(reason(e.getCause()));
        }
    }

    /** Where they come from, and nothing of what they are. */
    @Override
    public String toString() {
        return "Credentials{" + source.name() + "}";
    }
}
