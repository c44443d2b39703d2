package dev.tc3.client.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Picks out, while an answer's members pass by, those that every answer has: the request's id, and the error of one that
 * failed.
 *
 * <p>An {@code Error} counts as the service's when it is a structure with a {@code Code} of text, and a {@code Message}
 * of text, null or none. There is a product whose successful answers have a member of that name; whatever looks different
 * goes to the product's own reader.
 *
 * <p>Whether an action ran hangs on these members, so an answer that contradicts itself about one is refused: neither
 * the first nor the last can be trusted.
 */
final class Envelope {

    /** What may go into messages and logs as it is. */
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]{1,256}");

    private @Nullable String sentRequestId;
    private @Nullable String requestId;
    private boolean hasError;
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
     * @throws UnreadableException if it contradicts what was there before
     */
    boolean takes(String name, Tokens tokens) {
        return switch (name) {
            case "RequestId" -> {
                noteRequestId(tokens);
                yield false;
            }
            case "Error" -> takesError(tokens);
            default -> false;
        };
    }

    private void noteRequestId(Tokens tokens) {
        String sent = tokens.current() == JsonToken.VALUE_STRING ? tokens.text() : "";
        if (sentRequestId != null && !sentRequestId.equals(sent)) {
            requestId = null;
            throw tokens.wrong("it has two different RequestIds");
        }
        sentRequestId = sent;
        requestId = PRINTABLE.matcher(sent).matches() ? sent : null;
    }

    private boolean takesError(Tokens tokens) {
        if (hasError) {
            error = null;
            throw tokens.wrong("it has more than one Error");
        }
        hasError = true;
        if (tokens.current() != JsonToken.START_OBJECT) {
            return false;
        }
        error = errorIn(tokens);
        if (error == null) {
            return false;
        }
        tokens.skip();
        return true;
    }

    private static @Nullable ServiceError errorIn(Tokens tokens) {
        ErrorMembers members = new ErrorMembers();
        try (Tokens ahead = tokens.fork()) {
            ahead.next();
            while (ahead.next() == JsonToken.FIELD_NAME) {
                String name = ahead.text();
                ahead.next();
                members.note(name, ahead);
                ahead.skip();
            }
        }
        ServiceError error = members.error();
        if (error != null && !PRINTABLE.matcher(error.code()).matches()) {
            throw tokens.wrong("its error code is none");
        }
        return error;
    }
}
