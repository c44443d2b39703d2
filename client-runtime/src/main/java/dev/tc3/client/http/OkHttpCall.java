package dev.tc3.client.http;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One request on its way through the library. Whoever is first, answer, failure or time limit, ends it. */
final class OkHttpCall<A> implements HttpCall<A>, Callback {

    private final HttpRequest request;
    private final SendGate gate;
    private final Receiver<A> receiver;
    private final CompletableFuture<A> answer = new CompletableFuture<>();

    @SuppressWarnings("FutureReturnValueIgnored") // what runs at the end cannot fail
    OkHttpCall(HttpRequest request, Call call, SendGate gate, Receiver<A> receiver) {
        this.request = request;
        this.gate = gate;
        this.receiver = receiver;
        answer.whenComplete((response, failure) -> {
            if (failure != null) {
                gate.giveUp();
                call.cancel();
            }
        });
    }

    @Override
    public CompletableFuture<A> answer() {
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
        try {
            receiver.receive(call, response, this);
        } catch (IOException | RuntimeException e) {
            broke(e);
        } catch (OutOfMemoryError e) {
            // What took the memory is let go of here. That the request was sent must not get lost with it.
            fail("the answer does not fit into memory", null);
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
            answer.completeExceptionally(BrokenAnswer.by(failure));
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

    /**
     * Takes an answer whose head has come.
     *
     * @param <A> what it makes of it
     */
    interface Receiver<A> {

        /**
         * Gives the call what it makes of the answer, and closes the answer unless it is to stay open.
         *
         * @throws IOException if the answer breaks off
         */
        void receive(Call call, Response response, OkHttpCall<A> receiving) throws IOException;
    }
}
