package dev.tc3.client.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose head has come, and whose body is read as it comes. It holds a connection, but no thread, until it is read
 * to its end or closed. One thread at a time may read; closing and cancelling are for any thread.
 */
public interface OpenResponse extends AutoCloseable {

    /** {@return the HTTP status} */
    int status();

    /**
     * A header.
     *
     * @param name the header's name, in any case
     * @return its value, or null if there is none
     */
    @Nullable
    String header(String name);

    /**
     * Waits for more of the body. An interrupt ends the wait and the answer, and is kept.
     *
     * @param into where the bytes go, from its beginning; not empty
     * @param atMost how long to wait for the first of them
     * @return how many there are, at least one; or less than zero when the body has come to its proper end
     * @throws TransportException if it did not: the connection broke, time was up, the thread was interrupted, or the answer
     *     was cancelled or closed. Later reads fail the same way.
     */
    int read(byte[] into, Duration atMost) throws TransportException;

    /**
     * Gives up the rest of the body, if there is any, and ends a read under way.
     *
     * @param reason why, as the end of a sentence
     */
    void cancel(String reason);

    /** Gives up the rest of the body, if there is any, and ends a read under way. Closing twice does nothing. */
    @Override
    void close();
}
