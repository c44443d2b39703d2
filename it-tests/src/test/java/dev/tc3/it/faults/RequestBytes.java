package dev.tc3.it.faults;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of one request, read no further than a fault wants to. It tells when the request is complete. */
final class RequestBytes {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final InputStream in;
    private final Consumer<SignedRequest> whenComplete;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String head = "";
    private int length = Integer.MAX_VALUE;

    RequestBytes(InputStream in, Consumer<SignedRequest> whenComplete) {
        this.in = in;
        this.whenComplete = whenComplete;
    }

    /** {@return whether anything came before the client ended the connection} */
    boolean hasBegun() throws IOException {
        int next = in.read();
        if (next < 0) {
            return false;
        }
        take(next);
        return true;
    }

    void readAtLeast(int count) throws IOException {
        while (bytes.size() < count && !isComplete()) {
            read();
        }
    }

    void readHead() throws IOException {
        while (head.isEmpty()) {
            read();
        }
    }

    void readAll() throws IOException {
        while (!isComplete()) {
            read();
        }
    }

    /** What has arrived is taken, so that nobody can say that the request was not here. */
    void readWhatIsThere() throws IOException {
        while (!isComplete() && in.available() > 0) {
            read();
        }
    }

    boolean isComplete() {
        return bytes.size() >= length;
    }

    private void read() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("the client left");
        }
        take(next);
    }

    private void take(int next) {
        bytes.write(next);
        if (head.isEmpty() && next == '\n') {
            endHead();
        }
        if (isComplete()) {
            String text = bytes.toString(StandardCharsets.UTF_8);
            SignedRequest request = SignedRequest.read(head, text.substring(head.length()));
            if (request != null) {
                whenComplete.accept(request);
            }
        }
    }

    private void endHead() {
        String text = bytes.toString(StandardCharsets.US_ASCII);
        if (text.endsWith(END_OF_HEAD)) {
            head = text;
            Matcher stated = LENGTH.matcher(head);
            length = bytes.size() + (stated.find() ? Integer.parseInt(stated.group(1)) : 0);
        }
    }
}
