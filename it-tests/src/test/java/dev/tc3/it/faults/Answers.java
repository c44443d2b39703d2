package dev.tc3.it.faults;

import java.nio.charset.StandardCharsets;

/** Answers of a server, as they go over the wire. */
final class Answers {

    private static final String ID = "8f0c2d5e-6f6a-4c1b-9d7e-0a1b2c3d4e5f";
    private static final String BODY = "{\"Response\":{\"RequestId\":\"" + ID + "\"}}";

    private Answers() {}

    /** The action was accepted. */
    static String accepted() {
        return of("200 OK", "", BODY);
    }

    /** The action was accepted, by an answer that says another length of itself. */
    static String acceptedWithLength(int more) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + (BODY.length() + more)
                + "\r\n\r\n" + BODY;
    }

    /** The start of an answer in chunks. */
    static String chunked(String chunks) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks;
    }

    /** An error by name. */
    static String error(String code, String headers) {
        return of(
                "200 OK",
                headers,
                "{\"Response\":{\"Error\":{\"Code\":\"" + code + "\",\"Message\":\"It failed.\"},\"RequestId\":\"" + ID
                        + "\"}}");
    }

    static String error(String code) {
        return error(code, "");
    }

    /** A status of somebody on the way, with headers that each end their line. */
    static String status(String status, String headers) {
        return of(status, headers, "");
    }

    /** Any answer of a proper form. */
    static String of(String status, String headers, String body) {
        return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }
}
