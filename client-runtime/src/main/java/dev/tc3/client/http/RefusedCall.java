package dev.tc3.client.http;

import java.util.concurrent.CompletableFuture;

/** A call that ended before it began. */
final class RefusedCall implements HttpCall {

    private final CompletableFuture<HttpResponse> answer;

    RefusedCall(String reason) {
        this.answer = CompletableFuture.failedFuture(new TransportException(Progress.NOT_TRIED, reason, null));
    }

    @Override
    public CompletableFuture<HttpResponse> answer() {
        return answer;
    }

    @Override
    public void cancel(String reason) {}
}
