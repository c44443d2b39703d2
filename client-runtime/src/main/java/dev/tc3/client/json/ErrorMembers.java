package dev.tc3.client.json;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

/** What an {@code Error} holds, as far as it makes one of the service's. */
final class ErrorMembers {

    private boolean hasCode;
    private @Nullable String code;
    private @Nullable String message = "";

    /**
     * Looks at a member, on whose value the tokens stand.
     *
     * @throws UnreadableException if it is a second code
     */
    void note(String name, Tokens tokens) {
        switch (name) {
            case "Code" -> noteCode(tokens);
            case "Message" -> message = tokens.current() == JsonToken.VALUE_NULL ? "" : text(tokens);
            default -> {}
        }
    }

    private void noteCode(Tokens tokens) {
        if (hasCode) {
            throw tokens.wrong("its Error has more than one Code");
        }
        hasCode = true;
        code = text(tokens);
    }

    /** The service's error; null if it is something else. */
    Envelope.@Nullable ServiceError error() {
        return code == null || message == null ? null : new Envelope.ServiceError(code, message);
    }

    private static @Nullable String text(Tokens tokens) {
        return tokens.current() == JsonToken.VALUE_STRING ? tokens.text() : null;
    }
}
