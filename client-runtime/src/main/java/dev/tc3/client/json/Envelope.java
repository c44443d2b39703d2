package dev.tc3.client.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Picks out, while an answer's members pass by, those that every answer has: the request's id, and the error of one that
 * failed.
 *
 * <p>An {@code Error} counts as the service's when it is a structure with a {@code Code} and a {@code Message} of text.
 * There is a product whose successful answers have a member of that name; whatever looks different goes to the product's
 * own reader.
 */
final class Envelope {

    /** What may go into messages and logs as it is. */
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]{1,256}");

    private @Nullable String requestId;
    private @Nullable ServiceError error;

    /** What the service says went wrong. */
    record ServiceError(String code, String message) {}

    @Nullable
    String requestId() {
        return requestId;
    }

    @Nullable
    ServiceError error() {
        return error;
    }

    /**
     * Looks at a member, on whose value the tokens stand.
     *
     * @return whether the member is dealt with; the tokens then stand at the end of its value
     */
    boolean takes(String name, Tokens tokens) {
        if (name.equals("RequestId") && tokens.current() == JsonToken.VALUE_STRING) {
            String text = tokens.text();
            requestId = PRINTABLE.matcher(text).matches() ? text : null;
        }
        if (!name.equals("Error") || tokens.current() != JsonToken.START_OBJECT) {
            return false;
        }
        ServiceError found = errorIn(tokens);
        if (found == null) {
            return false;
        }
        error = found;
        tokens.skip();
        return true;
    }

    private static @Nullable ServiceError errorIn(Tokens tokens) {
        String code = null;
        String message = null;
        try (Tokens ahead = tokens.fork()) {
            ahead.next();
            while (ahead.next() == JsonToken.FIELD_NAME) {
                String name = ahead.text();
                boolean isText = ahead.next() == JsonToken.VALUE_STRING;
                if (isText && name.equals("Code")) {
                    code = ahead.text();
                } else if (isText && name.equals("Message")) {
                    message = ahead.text();
                }
                ahead.skip();
            }
        }
        if (code == null || message == null) {
            return null;
        }
        if (!PRINTABLE.matcher(code).matches()) {
            throw tokens.wrong("its error code is none");
        }
        return new ServiceError(code, message);
    }
}
