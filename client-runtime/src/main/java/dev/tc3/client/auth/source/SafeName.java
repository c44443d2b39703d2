package dev.tc3.client.auth.source;

import java.util.regex.Pattern;

/** The form of names that come from outside and become a segment of a path. */
final class SafeName {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.@+=,-]{1,128}");

    private SafeName() {}

    /** Whether it can be one segment of a path, and nothing else. */
    static boolean is(String text) {
        return NAME.matcher(text).matches() && !text.equals(".") && !text.equals("..");
    }
}
