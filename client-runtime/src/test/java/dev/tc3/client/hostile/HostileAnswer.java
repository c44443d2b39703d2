package dev.tc3.client.hostile;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.testing.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What a server answers, and what may come of it: an unknown outcome always, and for a few answers, which can be understood
 * after all, something else as well.
 */
record HostileAnswer(String name, RawServer.Script script, Set<Class<?>> results, boolean endless) {

    /** What stands for a call that succeeded. */
    static final class Accepted {

        private Accepted() {}
    }

    /** An answer in proper HTTP. */
    static HostileAnswer body(String name, byte[] body) {
        return answer(name, "200 OK", "Content-Type: application/json\r\n", body);
    }

    static HostileAnswer body(String name, String body) {
        return body(name, body.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer whose length is told as it is. */
    static HostileAnswer answer(String name, String status, String headers, byte[] body) {
        String head = "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length + "\r\n" + headers + "\r\n";
        return bytes(name, join(head.getBytes(StandardCharsets.ISO_8859_1), body));
    }

    /** Bytes instead of an answer, and then the end of the connection. */
    static HostileAnswer bytes(String name, byte[] bytes) {
        return script(name, connection -> {
            connection.readRequest();
            connection.send(bytes);
            connection.close();
        });
    }

    static HostileAnswer bytes(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static HostileAnswer script(String name, RawServer.Script script) {
        return new HostileAnswer(name, script, Set.of(OutcomeUnknownException.class), false);
    }

    /** An answer that goes on until the client ends it. */
    static HostileAnswer endless(String name, RawServer.Script script) {
        return new HostileAnswer(name, script, Set.of(OutcomeUnknownException.class), true);
    }

    /** The same, of an answer that is an error of the service's. */
    HostileAnswer meansError() {
        return new HostileAnswer(name, script, Set.of(ApiErrorException.class), endless);
    }

    /** The same, of an answer that is all right. */
    HostileAnswer meansSuccess() {
        return new HostileAnswer(name, script, Set.of(Accepted.class), endless);
    }

    /** The same, of an answer that may be taken or not. */
    HostileAnswer maySucceed() {
        return new HostileAnswer(name, script, Set.of(Accepted.class, OutcomeUnknownException.class), endless);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            try {
                all.write(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
