package dev.tc3.client.http;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the library that is read as it comes. Whoever is first ends it: its last byte, a failure, a time limit, an
 * interrupt, or who closes it.
 */
final class OkHttpStream implements OpenResponse {

    private final Call call;
    private final Response response;
    private final BufferedSource body;
    private final Timer timer;
    private final Consumer<OkHttpStream> whenEnded;
    private final AtomicReference<@Nullable TransportException> failure = new AtomicReference<>();
    private final InterruptibleReads reads = new InterruptibleReads(() -> cancel("the waiting thread was interrupted"));

    /** The library's answers are closed by whoever may read them: the thread that has this. */
    private final ReentrantLock reading = new ReentrantLock();

    private volatile boolean complete;

    OkHttpStream(Call call, Response response, Timer timer, Consumer<OkHttpStream> whenEnded) {
        this.call = call;
        this.response = response;
        this.body = response.body().source();
        this.timer = timer;
        this.whenEnded = whenEnded;
    }

    @Override
    public int status() {
        return response.code();
    }

    @Override
    public @Nullable String header(String name) {
        return response.header(name);
    }

    @Override
    public int read(byte[] into, Duration atMost) throws TransportException {
        reading.lock();
        try {
            return complete ? -1 : readOn(into, atMost);
        } finally {
            reading.unlock();
            releaseWhenEnded();
        }
    }

    private int readOn(byte[] into, Duration atMost) throws TransportException {
        TransportException before = failure.get();
        if (before != null) {
            throw again(before);
        }
        try {
            int read = reads.run(() -> hasBytes() ? body.read(into) : await(into, atMost));
            complete = read < 0;
            return read;
        } catch (IOException | RuntimeException e) {
            throw again(fail(BrokenAnswer.by(e)));
        }
    }

    private boolean hasBytes() {
        return body.getBuffer().size() > 0;
    }

    private int await(byte[] into, Duration atMost) throws IOException {
        Future<?> limit = timer.after(atMost, () -> cancel("nothing came within its time limit"));
        try {
            return body.read(into);
        } finally {
            limit.cancel(false);
        }
    }

    @Override
    public void cancel(String reason) {
        if (!complete) {
            fail(new TransportException(Progress.MAYBE_SENT, reason, null));
        }
    }

    @Override
    public void close() {
        cancel("it was closed before its end");
    }

    /** Ends the answer, unless it has ended; and tells how it did. */
    private TransportException fail(TransportException reason) {
        TransportException earlier = failure.compareAndExchange(null, reason);
        if (earlier != null) {
            return earlier;
        }
        call.cancel();
        releaseWhenEnded();
        return reason;
    }

    /** The same with the stack of the thread that reads. */
    private static TransportException again(TransportException failure) {
        return new TransportException(failure.progress(), failure.reason(), failure.getCause());
    }

    /** Gives the connection back. If another thread still reads, it does so when it stops, which is at once. */
    private void releaseWhenEnded() {
        if ((complete || failure.get() != null) && reading.tryLock()) {
            try {
                response.close();
            } catch (RuntimeException e) {
                // The library stumbles once more over what it stumbled over before, such as a negative length.
            } finally {
                reading.unlock();
            }
            whenEnded.accept(this);
        }
    }
}
