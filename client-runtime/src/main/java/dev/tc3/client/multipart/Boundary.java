package dev.tc3.client.multipart;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What separates parts. It has no upper-case letters, as those who check signatures may turn headers into lower case; and it
 * cannot be foreseen, so nobody can put it into a file on purpose.
 */
final class Boundary {

    private static final int RANDOM_BYTES = 16;

    static final int LENGTH = 2 * RANDOM_BYTES;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Boundary() {}

    static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** How many times it stands in a body. */
    static int count(String boundary, byte[] body) {
        byte[] wanted = boundary.getBytes(StandardCharsets.US_ASCII);
        int found = 0;
        for (int i = 0; i <= body.length - wanted.length; i++) {
            if (standsAt(i, wanted, body)) {
                found++;
            }
        }
        return found;
    }

    private static boolean standsAt(int start, byte[] wanted, byte[] body) {
        for (int i = 0; i < wanted.length; i++) {
            if (body[start + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
