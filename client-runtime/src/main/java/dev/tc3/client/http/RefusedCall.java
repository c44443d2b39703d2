package dev.tc3.client.http;

import java.util.concurrent.CompletableFuture;

/** A call that ended before it began. */
final class RefusedCall<A> implements HttpCall<A> {

    private final CompletableFuture<A> answer;

    RefusedCall(String reason) {
        this.answer = CompletableFuture.failedFuture(new TransportException(Progress.NOT_TRIED, reason, null));
    }

    @Override
    public CompletableFuture<A> answer() {
        return answer;
    }

    @Override
    public void cancel(String reason) {}
}
