package dev.tc3.client.pipeline;

import dev.tc3.client.http.HttpCall;
import dev.tc3.client.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is taken: whole, or as it comes.
 *
 * @param <A> the answer of the transport
 * @param <T> what the call gives
 */
interface Exchange<A, T> {

    /** Begins to send a request. */
    HttpCall<A> send(HttpRequest request);

    /**
     * What an answer gives.
     *
     * @throws dev.tc3.client.Tc3Exception if it is no success
     */
    T conclude(int attempt, A answer);

    /** When the answer was made, by the service's clock, as it says; or null. */
    @Nullable
    String date(A answer);
}
