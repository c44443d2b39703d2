package dev.tc3.client.hostile;

import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.RawServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A way for a call to fail, in which the server gives back as much of the request as it can. */
enum Failure {
    REFUSED {
        @Override
        void play(RawServer.Connection connection) throws IOException {
            connection.close();
        }

        @Override
        String url(RawServer server) {
            return RawServer.nobody().url();
        }
    },
    NO_TLS {
        @Override
        void play(RawServer.Connection connection) throws IOException {
            connection.close();
        }

        @Override
        RawServer server() {
            return RawServer.greeting("HTTP/1.1 200 OK\r\n\r\n");
        }

        @Override
        String url(RawServer server) {
            return server.endpoint().url().replace("http:", "https:");
        }
    },
    RESET {
        @Override
        void play(RawServer.Connection connection) throws IOException {
            connection.readRequest();
            connection.reset();
        }
    },
    SILENCE {
        @Override
        void play(RawServer.Connection connection) throws IOException {
            connection.readRequest();
        }

        @Override
        Duration timeout() {
            return Duration.ofMillis(150);
        }
    },
    ECHO {
        @Override
        void play(RawServer.Connection connection) throws IOException {
            connection.send(quoted(connection.readRequest()) + "\r\n\r\n");
            connection.close();
        }
    },
    ECHO_AS_STATUS {
        @Override
        void play(RawServer.Connection connection) throws IOException {
            connection.send("HTTP/1.1 " + quoted(connection.readRequest()).replaceAll("[\r\n]", " ") + "\r\n\r\n");
            connection.close();
        }
    },
    ECHO_AS_HEADERS {
        @Override
        void play(RawServer.Connection connection) throws IOException {
            String quoted = quoted(connection.readRequest()).replaceAll("[\r\n]", " ");
            connection.answer(
                    500,
                    "X-Echo: " + quoted + "\r\nContent-Type: " + quoted + "\r\nDate: " + quoted + "\r\n" + quoted
                            + ": x\r\n",
                    quoted);
        }
    },
    ECHO_AS_LENGTH {
        @Override
        void play(RawServer.Connection connection) throws IOException {
            String quoted = quoted(connection.readRequest());
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + quoted + "\r\n");
            connection.close();
        }
    },
    ECHO_AS_BODY {
        @Override
        void play(RawServer.Connection connection) throws IOException {
            connection.answer(200, "", quoted(connection.readRequest()));
        }
    },
    ECHO_AS_MEMBERS {
        @Override
        void play(RawServer.Connection connection) throws IOException {
            String quoted = plain(connection.readRequest());
            connection.answer(
                    200,
                    "",
                    "{\"" + quoted + "\":1,\"Response\":{\"RequestId\":\"" + quoted + "\",\"Int\":\"" + quoted + "\",\""
                            + quoted + "\":\"" + quoted + "\"}}");
        }
    },
    ECHO_AS_EVENTS {
        @Override
        void play(RawServer.Connection connection) throws IOException {
            String quoted = plain(connection.readRequest());
            connection.answer(
                    200,
                    "Content-Type: text/event-stream\r\nX-TC-RequestId: a " + quoted + "\r\n",
                    "id: " + quoted + "\nevent: " + quoted + "\ndata: {\"Int\":\"" + quoted + "\"}\n\n");
        }
    },
    ECHO_AS_MESSAGE {
        @Override
        void play(RawServer.Connection connection) throws IOException {
            String quoted = plain(connection.readRequest());
            connection.answer(200, "", Fixtures.error("InvalidParameter", quoted, "r-1"));
        }

        @Override
        boolean isError() {
            return true;
        }
    },
    ECHO_AS_REDIRECT {
        @Override
        void play(RawServer.Connection connection) throws IOException {
            RawServer.Request request = connection.readRequest();
            connection.answer(
                    307, "Location: " + request.target() + "&" + plain(request).replace(' ', '+') + "\r\n", "");
        }
    };

    abstract void play(RawServer.Connection connection) throws IOException;

    RawServer server() {
        return new RawServer(this::play);
    }

    String url(RawServer server) {
        return server.endpoint().url();
    }

    Duration timeout() {
        return Duration.ofSeconds(30);
    }

    /** Whether the service's own words reach the caller, which may hold secrets. */
    boolean isError() {
        return false;
    }

    /** Whether the request leaves. */
    boolean sends() {
        return this != REFUSED && this != NO_TLS;
    }

    private static String quoted(RawServer.Request request) {
        return request.head() + request.bodyText();
    }

    /** All of it that can stand between the quotes of a JSON string. */
    private static String plain(RawServer.Request request) {
        return new String(quoted(request).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                .replaceAll("[^ !#-\\[\\]-~]", " ");
    }
}
