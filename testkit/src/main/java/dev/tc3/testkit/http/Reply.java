package dev.tc3.testkit.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the server does with a request that it has read. */
public sealed interface Reply {

    /** An HTTP answer. Immutable. */
    final class Answer implements Reply {

        private final int status;
        private final Map<String, String> headers;
        private final byte[] body;

        /**
         * @param status the HTTP status
         * @param headers the headers; {@code Content-Length} is added if it is not among them
         * @param body the body
         */
        public Answer(int status, Map<String, String> headers, byte[] body) {
            this.status = status;
            this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
            this.body = body.clone();
        }

        int status() {
            return status;
        }

        Map<String, String> headers() {
            return headers;
        }

        byte[] body() {
            return body.clone();
        }
    }

    /** The connection is closed and no byte is sent. */
    record Drop() implements Reply {}

    /** The connection stays open and no byte is sent. */
    record Stall() implements Reply {}
}
