package dev.tc3.client.http;

/**
 * Sends requests, each at most once: nothing is sent again, followed or answered from a cache, whatever happens.
 * Implementations are thread-safe.
 */
public interface HttpTransport extends AutoCloseable {

    /**
     * Begins to send a request. It returns at once; all that can go wrong is told by the call.
     *
     * @param request what to send
     * @return the request on its way
     */
    HttpCall send(HttpRequest request);

    /**
     * Ends all calls, and frees threads and connections. Calls made later fail as not sent. Closing twice does nothing.
     */
    @Override
    void close();
}
