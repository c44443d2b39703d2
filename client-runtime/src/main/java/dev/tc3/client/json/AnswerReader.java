package dev.tc3.client.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tc3.client.api.StructReader;

/** Reads whole answers, {@code {"Response": {…, "RequestId": "…"}}}, in one pass. */
public final class AnswerReader {

    private AnswerReader() {}

    /**
     * Reads an answer.
     *
     * @param body the whole body, whoever it came from
     * @param members reads the members of a successful answer
     * @param <R> what a successful answer holds
     * @return the answer, be it a success or a failure
     * @throws MalformedResponseException if it is no answer: not one JSON object and nothing else, without {@code Response}
     *     or {@code RequestId}, or with a value that cannot be understood
     */
    public static <R> Answer<R> read(byte[] body, StructReader<R> members) throws MalformedResponseException {
        try (Tokens tokens = Tokens.of(body)) {
            return read(tokens, new Envelope(), members);
        } catch (UnreadableException e) {
            throw new MalformedResponseException(e.reason());
        } catch (OutOfMemoryError e) {
            // What took the memory is let go of here. That the request has been answered must not get lost with it.
            throw new MalformedResponseException("it does not fit into memory");
        } catch (RuntimeException e) {
            // The request has been answered: a reader that stumbles must not hide that from the caller.
            throw new MalformedResponseException(
                    "its reader failed with " + e.getClass().getSimpleName());
        }
    }

    /**
     * What can be made out in a body that need not be a proper answer, such as an error page's.
     *
     * @param body the whole body, whoever it came from
     * @return what it tells
     */
    public static AnswerTraces tracesIn(byte[] body) {
        Envelope envelope = new Envelope();
        try (Tokens tokens = Tokens.of(body)) {
            pick(tokens, envelope);
        } catch (RuntimeException | OutOfMemoryError e) {
            // What stands before the place where the body breaks is as good as any.
        }
        Envelope.ServiceError error = envelope.error();
        return new AnswerTraces(envelope.requestId(), error == null ? null : error.code());
    }

    private static void pick(Tokens tokens, Envelope envelope) {
        if (tokens.next() != JsonToken.START_OBJECT) {
            return;
        }
        while (tokens.next() == JsonToken.FIELD_NAME) {
            boolean isResponse = tokens.text().equals("Response");
            if (tokens.next() != JsonToken.START_OBJECT || !isResponse) {
                tokens.skip();
                continue;
            }
            while (tokens.next() == JsonToken.FIELD_NAME) {
                String name = tokens.text();
                tokens.next();
                if (!envelope.takes(name, tokens)) {
                    tokens.skip();
                }
            }
        }
    }

    private static <R> Answer<R> read(Tokens tokens, Envelope envelope, StructReader<R> members) {
        if (tokens.next() != JsonToken.START_OBJECT) {
            throw new UnreadableException("it is no JSON object");
        }
        Answer<R> answer = null;
        while (tokens.next() == JsonToken.FIELD_NAME) {
            boolean isResponse = tokens.text().equals("Response");
            JsonToken value = tokens.next();
            if (!isResponse) {
                tokens.skip();
            } else if (value != JsonToken.START_OBJECT) {
                throw tokens.wrong("its Response is no structure");
            } else if (answer != null) {
                throw tokens.wrong("it has more than one Response");
            } else {
                answer = readResponse(tokens, envelope, members);
            }
        }
        if (answer == null) {
            throw new UnreadableException("it has no Response");
        }
        if (tokens.next() != null) {
            throw tokens.wrong("something follows it");
        }
        return answer;
    }

    private static <R> Answer<R> readResponse(Tokens tokens, Envelope envelope, StructReader<R> members) {
        R response = members.readFrom(new JacksonResponseReader(tokens, envelope));
        String requestId = envelope.requestId();
        if (requestId == null) {
            throw tokens.wrong("it has no usable RequestId");
        }
        Envelope.ServiceError error = envelope.error();
        return error == null
                ? new Answer.Success<>(requestId, response)
                : new Answer.Failure<>(requestId, error.code(), error.message());
    }
}
