package dev.tc3.client.http;

/**
 * Sends requests, each at most once: nothing is sent again, followed or answered from a cache, whatever happens.
 * Implementations are thread-safe.
 */
public interface HttpTransport extends AutoCloseable {

    /**
     * Begins to send a request whose answer is read whole. It returns at once; all that can go wrong is told by the call.
     *
     * @param request what to send; its time limit lasts to the answer's last byte
     * @return the request on its way
     */
    HttpCall<HttpResponse> send(HttpRequest request);

    /**
     * Begins to send a request whose answer is read as it comes. It returns at once; all that can go wrong until the answer's
     * head has come is told by the call, and the rest by the answer, which must be closed.
     *
     * @param request what to send; its time limit lasts to the end of the answer's head
     * @return the request on its way
     */
    HttpCall<OpenResponse> open(HttpRequest request);

    /**
     * Ends all calls and all open answers, and frees threads and connections. Calls made later fail as not sent. Closing twice
     * does nothing.
     */
    @Override
    void close();
}
