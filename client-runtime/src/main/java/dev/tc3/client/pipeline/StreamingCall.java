package dev.tc3.client.pipeline;

import dev.tc3.client.EventStream;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.http.HttpCall;
import dev.tc3.client.http.HttpResponse;
import dev.tc3.client.http.OpenResponse;
import dev.tc3.client.http.Progress;
import dev.tc3.client.http.TransportException;
import dev.tc3.client.json.Answer;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call whose request is on its way, and whose answer is taken event by event if it is one of events.
 *
 * @param <R> the response
 */
final class StreamingCall<R> {

    private static final String EVENTS = "text/event-stream";
    private static final String REQUEST_ID = "X-TC-RequestId";
    private static final int BUFFER = 8 * 1024;

    /** What may go into messages and logs as it is. */
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]{1,256}");

    private final ActionDescriptor<?, R> action;
    private final CallLog log;
    private final Deadline deadline;
    private final int mostBytes;

    StreamingCall(ActionDescriptor<?, R> action, CallLog log, Deadline deadline, int mostBytes) {
        this.action = action;
        this.log = log;
        this.deadline = deadline;
        this.mostBytes = mostBytes;
    }

    /**
     * Waits for the answer to begin; or for all of it, if it is not one of events.
     *
     * @throws Tc3Exception if the call did not succeed so far
     */
    EventStream<R> await(HttpCall<OpenResponse> call) {
        try {
            OpenResponse answer = Waiting.forAnswer(action, call);
            return isEvents(answer) ? events(answer) : only(answer);
        } catch (Tc3Exception e) {
            log.failed(e);
            throw e;
        }
    }

    private EventStream<R> events(OpenResponse answer) {
        return new LiveEvents<>(action, log, new EventSource(answer, deadline.limit(), mostBytes), requestId(answer));
    }

    /** Errors that are known before the first event come as ordinary answers, and so do the results of calls that ask for one. */
    private EventStream<R> only(OpenResponse answer) {
        try (answer) {
            Answer.Success<R> whole = Answers.read(action, new HttpResponse(answer.status(), body(answer)));
            log.accepted(whole.requestId());
            return EventStream.of(whole.requestId(), List.of(whole.response()));
        } catch (TransportException e) {
            throw Answers.missing(action, e);
        }
    }

    private byte[] body(OpenResponse answer) throws TransportException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = 0; read >= 0; read = answer.read(buffer, deadline.remaining())) {
            body.write(buffer, 0, read);
            if (body.size() > mostBytes) {
                throw new TransportException(
                        Progress.MAYBE_SENT, "the answer is longer than " + mostBytes + " bytes", null);
            }
        }
        return body.toByteArray();
    }

    private static boolean isEvents(OpenResponse answer) {
        String type = answer.header("Content-Type");
        if (answer.status() != Answers.OK || type == null) {
            return false;
        }
        int parameters = type.indexOf(';');
        String essence = parameters < 0 ? type : type.substring(0, parameters);
        return essence.strip().toLowerCase(Locale.ROOT).equals(EVENTS);
    }

    private static @Nullable String requestId(OpenResponse answer) {
        String id = answer.header(REQUEST_ID);
        return id == null || !PRINTABLE.matcher(id).matches() ? null : id;
    }
}
