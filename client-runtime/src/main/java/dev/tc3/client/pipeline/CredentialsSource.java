package dev.tc3.client.pipeline;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsProvider;
import dev.tc3.client.NotSentException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the user's provider for credentials, on a thread of the client's. A provider may well ask a server, and one that hangs
 * must not hang the call.
 */
final class CredentialsSource {

    private final CredentialsProvider provider;
    private final WorkerThreads workers;

    CredentialsSource(CredentialsProvider provider, WorkerThreads workers) {
        this.provider = provider;
        this.workers = workers;
    }

    /**
     * The credentials for a call; empty if it is not signed. Whoever completes the future otherwise, because it took too long,
     * interrupts the provider.
     *
     * @throws NotSentException if there are none
     */
    CompletableFuture<Optional<Credentials>> get(CallPlan plan) {
        if (!plan.action().signed()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        if (provider == Credentials.none()) {
            throw new NotSentException(
                    plan.actionName(),
                    0,
                    "it must be signed, and the client has no credentials; set some, such as"
                            + " credentials(Credentials.fromEnvironment())",
                    null);
        }
        // These are at hand, and most clients have them.
        return provider instanceof Credentials fixed
                ? CompletableFuture.completedFuture(Optional.of(fixed))
                : ask(plan, provider::credentials);
    }

    /** The credentials after the service refused some. */
    CompletableFuture<Optional<Credentials>> renewed(CallPlan plan, Credentials refused) {
        return provider instanceof Credentials fixed
                ? CompletableFuture.completedFuture(Optional.of(fixed))
                : ask(plan, () -> provider.renewed(refused));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it only ends the question
    private CompletableFuture<Optional<Credentials>> ask(CallPlan plan, Supplier<@Nullable Credentials> question) {
        CompletableFuture<Optional<Credentials>> answer = new CompletableFuture<>();
        try {
            Future<?> asked = workers.ask(() -> {
                try {
                    answer.complete(Optional.of(given(plan, question.get())));
                } catch (Error | RuntimeException e) {
                    answer.completeExceptionally(e);
                }
                return null;
            });
            answer.whenComplete((credentials, failure) -> asked.cancel(true));
        } catch (RejectedExecutionException e) {
            throw new NotSentException(plan.actionName(), 0, "the client was closed", null);
        }
        return answer;
    }

    private static Credentials given(CallPlan plan, @Nullable Credentials credentials) {
        if (credentials == null) {
            throw new NotSentException(plan.actionName(), 0, "the credentials provider gave null", null);
        }
        return credentials;
    }
}
