package dev.tc3.client.http;

import dev.tc3.client.Endpoint;
import dev.tc3.client.HttpMethod;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request, ready to be sent. Nobody may change the body afterwards. {@link #toString()} shows nothing that may be
 * secret.
 *
 * @param method GET, which has no body, or POST, which has one
 * @param endpoint where it goes
 * @param query the query, percent-encoded, without the question mark; empty if there is none
 * @param headers all headers that are signed or told apart by the service, byte for byte
 * @param body the body; empty for GET
 * @param connection what connection it goes over
 * @param timeout how long all of it may take, from now to the answer's last byte, or to the end of its head if the rest is read
 *     as it comes
 * @param whenSent run right before the first byte is written, if one is; it is quick and throws nothing
 */
@SuppressWarnings("ArrayRecordComponent") // requests are sent, not compared
public record HttpRequest(
        HttpMethod method,
        Endpoint endpoint,
        String query,
        Map<String, String> headers,
        byte[] body,
        ConnectionUse connection,
        Duration timeout,
        Runnable whenSent) {

    /**
     * Keeps the headers' order.
     *
     * @param method GET, which has no body, or POST, which has one
     * @param endpoint where it goes
     * @param query the query, percent-encoded, without the question mark; empty if there is none
     * @param headers all headers that are signed or told apart by the service, byte for byte
     * @param body the body; empty for GET
     * @param connection what connection it goes over
     * @param timeout how long all of it may take
     * @param whenSent run right before the first byte is written
     */
    public HttpRequest {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** The method and the endpoint. */
    @Override
    public String toString() {
        return "HttpRequest{" + method + " " + endpoint.url() + "}";
    }
}
