package dev.tc3.testkit.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** An HTTP answer that comes in pieces, each sent when the one before it has left. Immutable. */
    final class Stream implements Reply {

        private final Map<String, String> headers;
        private final List<byte[]> pieces;
        private final End end;

        /**
         * @param headers the headers; the body's length is none of them, as nobody knows it when the answer begins
         * @param pieces what is sent, none of it empty
         * @param end what happens behind the last piece
         */
        public Stream(Map<String, String> headers, List<byte[]> pieces, End end) {
            this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
            this.pieces = pieces.stream().map(byte[]::clone).toList();
            this.end = end;
        }

        Map<String, String> headers() {
            return headers;
        }

        List<byte[]> pieces() {
            return pieces;
        }

        End end() {
            return end;
        }
    }

    /** How an answer in pieces ends. */
    enum End {
        /** As it should. */
        COMPLETE,
        /** The connection is closed, though the answer is not at its end. */
        DROP,
        /** The connection stays open and nothing more is sent. */
        STALL
    }

    /** The connection is closed and no byte is sent. */
    record Drop() implements Reply {}

    /** The connection stays open and no byte is sent. */
    record Stall() implements Reply {}
}
