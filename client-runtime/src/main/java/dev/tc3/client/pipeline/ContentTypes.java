package dev.tc3.client.pipeline;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What requests say about their bodies, which is signed and so goes out byte for byte; and what answers say about theirs. */
final class ContentTypes {

    static final String JSON = "application/json; charset=utf-8";
    static final String FORM = "application/x-www-form-urlencoded";

    private static final String EVENTS = "text/event-stream";

    private ContentTypes() {}

    /** Whether an answer is one of events, going by its header. */
    static boolean isEvents(@Nullable String header) {
        if (header == null) {
            return false;
        }
        int parameters = header.indexOf(';');
        String type = parameters < 0 ? header : header.substring(0, parameters);
        return type.strip().toLowerCase(Locale.ROOT).equals(EVENTS);
    }
}
