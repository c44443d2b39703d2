package dev.tc3.client.batch;

import dev.tc3.client.api.ParamSource;
import java.util.function.Consumer;

/**
 * Makes the calls of a batch.
 *
 * @param <Q> the request
 */
interface Sender<Q extends ParamSource> extends AutoCloseable {

    /** Begins a call, and tells its end exactly once, on any thread. Throws nothing. */
    void send(String key, Q request, Consumer<Ended> whenEnded);

    /** Frees what it has of its own; calls under way go on. */
    @Override
    void close();
}
