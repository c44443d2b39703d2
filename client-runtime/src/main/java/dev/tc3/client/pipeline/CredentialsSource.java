package dev.tc3.client.pipeline;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsProvider;
import dev.tc3.client.NotSentException;
import dev.tc3.client.api.ActionDescriptor;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the user's provider for credentials, but waits no longer than the call may take. A provider may well ask a
 * server, and one that hangs must not hang the call.
 */
final class CredentialsSource {

    private final CredentialsProvider provider;
    private final WorkerThreads workers;

    CredentialsSource(CredentialsProvider provider, WorkerThreads workers) {
        this.provider = provider;
        this.workers = workers;
    }

    /** Whether getting them for a call may take time. */
    boolean mayBlock(ActionDescriptor<?, ?> action) {
        return action.signed() && !(provider instanceof Credentials);
    }

    /**
     * The credentials for a call.
     *
     * @throws NotSentException if there are none, or none in time
     */
    Credentials get(CallPlan plan, Deadline deadline) {
        if (provider == Credentials.none()) {
            throw notSent(
                    plan,
                    "it must be signed, and the client has no credentials; set some, such as"
                            + " credentials(Credentials.fromEnvironment())",
                    null);
        }
        // These are at hand, and most clients have them.
        return provider instanceof Credentials fixed ? fixed : ask(plan, deadline);
    }

    private Credentials ask(CallPlan plan, Deadline deadline) {
        Future<@Nullable Credentials> question;
        try {
            question = workers.ask(provider::credentials);
        } catch (RejectedExecutionException e) {
            throw notSent(plan, "the client was closed", null);
        }
        return await(question, plan, deadline);
    }

    private static Credentials await(Future<@Nullable Credentials> question, CallPlan plan, Deadline deadline) {
        try {
            Credentials credentials = question.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
            if (credentials == null) {
                throw notSent(plan, "the credentials provider gave null", null);
            }
            return credentials;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw notSent(plan, "the credentials provider failed", e.getCause());
        } catch (TimeoutException e) {
            question.cancel(true);
            throw notSent(plan, "the credentials provider gave no answer within the call's time limit", null);
        } catch (InterruptedException e) {
            question.cancel(true);
            Thread.currentThread().interrupt();
            throw notSent(plan, "the calling thread was interrupted", null);
        }
    }

    private static NotSentException notSent(CallPlan plan, String reason, @Nullable Throwable cause) {
        return new NotSentException(plan.actionName(), 0, reason, cause);
    }
}
