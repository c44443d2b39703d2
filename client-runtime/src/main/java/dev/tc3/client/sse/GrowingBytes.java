package dev.tc3.client.sse;

import java.io.ByteArrayOutputStream;

/** Bytes that are put together and taken again and again. What one long use took does not stay taken. */
final class GrowingBytes {

    private static final int KEPT = 64 * 1024;

    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void add(byte[] from, int offset, int length) {
        bytes.write(from, offset, length);
    }

    void add(char ascii) {
        bytes.write(ascii);
    }

    int size() {
        return bytes.size();
    }

    /** All bytes; afterwards there are none. */
    byte[] take() {
        byte[] all = bytes.toByteArray();
        if (bytes.size() > KEPT) {
            bytes = new ByteArrayOutputStream();
        } else {
            bytes.reset();
        }
        return all;
    }
}
