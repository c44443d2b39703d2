package dev.tc3.client.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** One request on its way through the library. Whoever is first, answer, failure or time limit, ends it. */
final class OkHttpCall implements HttpCall, Callback {

    private final HttpRequest request;
    private final SendGate gate;
    private final int maxResponseBytes;
    private final CompletableFuture<HttpResponse> answer = new CompletableFuture<>();

    @SuppressWarnings("FutureReturnValueIgnored") // what runs at the end cannot fail
    OkHttpCall(HttpRequest request, Call call, SendGate gate, int maxResponseBytes) {
        this.request = request;
        this.gate = gate;
        this.maxResponseBytes = maxResponseBytes;
        answer.whenComplete((response, failure) -> {
            if (failure != null) {
                gate.giveUp();
                call.cancel();
            }
        });
    }

    @Override
    public CompletableFuture<HttpResponse> answer() {
        return answer;
    }

    @Override
    public void cancel(String reason) {
        if (!answer.isDone()) {
            fail(reason, null);
        }
    }

    @Override
    public void onResponse(Call call, Response response) {
        try (response) {
            BufferedSource body = response.body().source();
            if (body.request(maxResponseBytes + 1L)) {
                cancel("the answer is longer than " + maxResponseBytes + " bytes");
            } else {
                answer.complete(new HttpResponse(response.code(), body.readByteArray()));
            }
        } catch (IOException | RuntimeException e) {
            broke(e);
        } catch (Error e) {
            answer.completeExceptionally(e);
            throw e;
        }
    }

    @Override
    public void onFailure(Call call, IOException failure) {
        broke(failure);
    }

    private void broke(Exception failure) {
        if (gate.giveUp()) {
            Throwable most = mostTelling(failure);
            fail(whyNotSent(most), CleanCause.ofUnsent(most, request.query()));
        } else {
            fail(whyNotAnswered(failure), CleanCause.ofSent(failure));
        }
    }

    private void fail(String reason, @Nullable Throwable cause) {
        answer.completeExceptionally(new TransportException(gate.stop(), reason, cause));
    }

    /** Of a host's addresses, one that is reached but not trusted says more than one where nobody listens. */
    private static Throwable mostTelling(Exception failure) {
        for (Throwable other : failure.getSuppressed()) {
            if (other instanceof SSLException) {
                return other;
            }
        }
        return failure;
    }

    private String whyNotSent(Throwable failure) {
        String host = request.endpoint().authority();
        if (failure instanceof UnknownHostException) {
            return "the host " + host + " was not found";
        }
        if (failure instanceof SSLException) {
            return "no secure connection to " + host + " came about";
        }
        return "no connection to " + host + " came about";
    }

    private static String whyNotAnswered(Exception failure) {
        if (failure instanceof InterruptedIOException) {
            return "no answer came in time";
        }
        if (failure instanceof ProtocolException) {
            return "the answer broke off, or is no HTTP";
        }
        return "the connection broke before the answer was complete";
    }
}
