package dev.tc3.client.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tc3.client.api.StructReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data of an answer's events. It is an object of the answer's members; or a whole answer, {@code {"Response": {…}}},
 * as errors often are. An answer may have a member {@code Response} of its own, so the object counts as a whole answer only if
 * it holds nothing else, and there is a {@code RequestId} or an {@code Error} within.
 */
public final class EventReader {

    private static final String RESPONSE = "Response";

    private EventReader() {}

    /**
     * Reads an event's data.
     *
     * @param data the data, whoever it came from
     * @param members reads the members of a successful answer
     * @param <R> what a successful answer holds
     * @return what the event holds, be it a part of the answer or a failure
     * @throws MalformedResponseException if it is neither: not one JSON object and nothing else, or with a value that cannot be
     *     understood
     */
    public static <R> EventData<R> read(byte[] data, StructReader<R> members) throws MalformedResponseException {
        try {
            boolean whole = isWholeAnswer(data);
            try (Tokens tokens = Tokens.of(data)) {
                return read(tokens, whole, members);
            }
        } catch (UnreadableException e) {
            throw new MalformedResponseException(e.reason());
        } catch (OutOfMemoryError e) {
            throw new MalformedResponseException("it does not fit into memory");
        } catch (RuntimeException e) {
            // The request has been answered: a reader that stumbles must not hide that from the caller.
            throw new MalformedResponseException(
                    "its reader failed with " + e.getClass().getSimpleName());
        }
    }

    /**
     * The request's id, as far as it can be made out in data that need not be proper.
     *
     * @param data the data, whoever it came from
     * @return the id, or null
     */
    public static @Nullable String requestIdIn(byte[] data) {
        String inWholeAnswer = AnswerReader.tracesIn(data).requestId();
        if (inWholeAnswer != null) {
            return inWholeAnswer;
        }
        Envelope envelope = new Envelope();
        try (Tokens tokens = Tokens.of(data)) {
            enter(tokens, false);
            while (tokens.next() == JsonToken.FIELD_NAME) {
                String name = tokens.text();
                tokens.next();
                if (!envelope.takes(name, tokens)) {
                    tokens.skip();
                }
            }
        } catch (RuntimeException | OutOfMemoryError e) {
            // What stands before the place where the data breaks is as good as any.
        }
        return envelope.requestId();
    }

    private static <R> EventData<R> read(Tokens tokens, boolean whole, StructReader<R> members) {
        enter(tokens, whole);
        Envelope envelope = new Envelope();
        R part = members.readFrom(new JacksonResponseReader(tokens, envelope));
        if (whole) {
            tokens.next();
        }
        if (tokens.next() != null) {
            throw tokens.wrong("something follows it");
        }
        Envelope.ServiceError error = envelope.error();
        return error == null
                ? new EventData.Part<>(envelope.requestId(), part)
                : new EventData.Failure<>(envelope.requestId(), error.code(), error.message());
    }

    /** Steps into the object that has the answer's members. */
    private static void enter(Tokens tokens, boolean whole) {
        if (tokens.next() != JsonToken.START_OBJECT) {
            throw new UnreadableException("it is no JSON object");
        }
        if (whole) {
            tokens.next();
            tokens.next();
        }
    }

    private static boolean isWholeAnswer(byte[] data) {
        try (Tokens tokens = Tokens.of(data)) {
            if (tokens.next() != JsonToken.START_OBJECT
                    || tokens.next() != JsonToken.FIELD_NAME
                    || !tokens.text().equals(RESPONSE)
                    || tokens.next() != JsonToken.START_OBJECT) {
                return false;
            }
            boolean known = false;
            while (tokens.next() == JsonToken.FIELD_NAME) {
                String name = tokens.text();
                known |= name.equals("RequestId") || name.equals("Error");
                tokens.next();
                tokens.skip();
            }
            return known && tokens.next() == JsonToken.END_OBJECT;
        }
    }
}
