package dev.tc3.client.pipeline;

import dev.tc3.client.EventStream;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.http.HttpCall;
import dev.tc3.client.http.HttpRequest;
import dev.tc3.client.http.HttpResponse;
import dev.tc3.client.http.HttpTransport;
import dev.tc3.client.http.OpenResponse;
import dev.tc3.client.http.Progress;
import dev.tc3.client.http.TransportException;
import dev.tc3.client.json.Answer;
import dev.tc3.client.sse.GrowingBytes;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers event by event if they are such, and whole if not.
 *
 * @param <R> the response
 */
final class StreamedExchange<R> implements Exchange<OpenResponse, EventStream<R>> {

    private static final String CONTENT_TYPE = "Content-Type";
    private static final String DATE = "Date";
    private static final String REQUEST_ID = "X-TC-RequestId";
    private static final int BUFFER = 8 * 1024;

    /** What may go into messages and logs as it is. */
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]{1,256}");

    private final ActionDescriptor<?, R> action;
    private final HttpTransport transport;
    private final CallLog log;
    private final Deadline deadline;
    private final int mostBytes;

    StreamedExchange(
            ActionDescriptor<?, R> action, HttpTransport transport, CallLog log, Deadline deadline, int mostBytes) {
        this.action = action;
        this.transport = transport;
        this.log = log;
        this.deadline = deadline;
        this.mostBytes = mostBytes;
    }

    @Override
    public HttpCall<OpenResponse> send(HttpRequest request) {
        return transport.open(request);
    }

    @Override
    public EventStream<R> conclude(int number, OpenResponse answer) {
        Attempt<R> attempt = new Attempt<>(action, number);
        return isEvents(answer) ? events(attempt, answer) : only(attempt, answer);
    }

    @Override
    public @Nullable String date(OpenResponse answer) {
        return answer.header(DATE);
    }

    private EventStream<R> events(Attempt<R> attempt, OpenResponse answer) {
        return new LiveEvents<>(attempt, log, new EventSource(answer, deadline.limit(), mostBytes), requestId(answer));
    }

    /** Errors that are known before the first event come as ordinary answers, and so do the results of calls that ask for one. */
    private EventStream<R> only(Attempt<R> attempt, OpenResponse answer) {
        try (answer) {
            HttpResponse response =
                    new HttpResponse(answer.status(), answer.header(CONTENT_TYPE), date(answer), body(answer));
            Answer.Success<R> whole = Answers.read(attempt, response);
            log.accepted(whole.requestId());
            return EventStream.of(whole.requestId(), List.of(whole.response()));
        } catch (TransportException e) {
            throw Answers.missing(attempt, e);
        } catch (OutOfMemoryError e) {
            throw Answers.missing(
                    attempt, new TransportException(Progress.MAYBE_SENT, "the answer does not fit into memory", null));
        }
    }

    private byte[] body(OpenResponse answer) throws TransportException {
        GrowingBytes body = new GrowingBytes();
        byte[] buffer = new byte[BUFFER];
        for (int read = 0; read >= 0; read = answer.read(buffer, deadline.remaining())) {
            body.add(buffer, 0, read);
            if (body.size() > mostBytes) {
                throw new TransportException(
                        Progress.MAYBE_SENT, "the answer is longer than " + mostBytes + " bytes", null);
            }
        }
        return body.take();
    }

    private static boolean isEvents(OpenResponse answer) {
        return answer.status() == Answers.OK && ContentTypes.isEvents(answer.header(CONTENT_TYPE));
    }

    private static @Nullable String requestId(OpenResponse answer) {
        String id = answer.header(REQUEST_ID);
        return id == null || !PRINTABLE.matcher(id).matches() ? null : id;
    }
}
