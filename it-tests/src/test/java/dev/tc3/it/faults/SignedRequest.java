package dev.tc3.it.faults;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A complete request with a signature.
 *
 * @param action the action that it names
 * @param clientToken the token by which the service would recognize it, or null
 * @param asWritten whether it still has the method that it was signed for
 */
record SignedRequest(String action, @Nullable String clientToken, boolean asWritten) {

    private static final Pattern ACTION = header("X-TC-Action");
    private static final Pattern AUTHORIZATION = header("Authorization");
    private static final Pattern TOKEN = Pattern.compile("\"ClientToken\" ?: ?\"([^\"]+)\"");

    /** Reads a complete request; null if it has no signature. */
    static @Nullable SignedRequest read(String head, String body) {
        String action = first(ACTION, head);
        return action == null || first(AUTHORIZATION, head) == null
                ? null
                : new SignedRequest(action, first(TOKEN, body), head.startsWith("POST "));
    }

    private static Pattern header(String name) {
        return Pattern.compile("(?im)^" + name + ": *(\\S.*?)\\s*$");
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
