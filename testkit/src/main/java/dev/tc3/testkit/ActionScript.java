package dev.tc3.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.testkit.http.Reply;
import dev.tc3.testkit.operation.Course;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How calls of one action are answered, if they pass the checks of the gateway. Made by {@link
 * FakeTencentCloud#on(String)}; what it sets holds until {@link FakeTencentCloud#reset()}.
 *
 * <p>An answer holds for every call from now on and replaces the one before, unless {@link #once()} or {@link
 * #times(int)} stands before it: then it is for the next calls only, after those already waiting.
 *
 * <pre>{@code
 * fake.on("DescribeThings").once().failWith("InternalError").once().dropConnection().answer(things);
 * }</pre>
 *
 * Thread-safe.
 */
public final class ActionScript {

    private static final JsonMapper JSON = new JsonMapper();

    private final ScriptedAction script;
    private final KnownCodes codes;
    private final Answers answers;
    private final Consumer<ScriptedAnswer> place;
    private final Consumer<Course> placeCourse;

    ActionScript(ScriptedAction script, KnownCodes codes, Answers answers) {
        this(script, codes, answers, script.answers()::setStanding, script.courses()::setStanding);
    }

    private ActionScript(
            ScriptedAction script,
            KnownCodes codes,
            Answers answers,
            Consumer<ScriptedAnswer> place,
            Consumer<Course> placeCourse) {
        this.script = script;
        this.codes = codes;
        this.answers = answers;
        this.place = place;
        this.placeCourse = placeCourse;
    }

    /** Makes the answer that follows one for the next call only. */
    public ActionScript once() {
        return times(1);
    }

    /**
     * Makes the answer that follows one for the next calls only.
     *
     * @param calls how many calls, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public ActionScript times(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("an answer for " + calls + " calls; it takes at least 1");
        }
        return new ActionScript(
                script,
                codes,
                answers,
                answer -> script.answers().addNext(answer, calls),
                course -> script.courses().addNext(course, calls));
    }

    /**
     * Answers with an error, in the words of the spec.
     *
     * @param code one of the action's or of the common error codes
     * @throws IllegalArgumentException if it is neither; the message names those that are spelt nearly so
     */
    public ActionScript failWith(String code) {
        return failWith(code, codes.messageOf(code));
    }

    /**
     * Answers with an error.
     *
     * @param code one of the action's or of the common error codes
     * @param message what the service says along with it
     * @throws IllegalArgumentException if it is neither; the message names those that are spelt nearly so
     */
    public ActionScript failWith(String code, String message) {
        codes.messageOf(code);
        return set(request -> answers.error(code, message));
    }

    /**
     * Answers the next call with an error; short for {@code once().failWith(code)}.
     *
     * @param code one of the action's or of the common error codes
     * @throws IllegalArgumentException if it is neither; the message names those that are spelt nearly so
     */
    public ActionScript failOnce(String code) {
        return once().failWith(code);
    }

    /**
     * Answers with an error that the spec does not list, as a service does that is newer than the client.
     *
     * @param code any code
     * @param message what the service says along with it
     */
    public ActionScript failWithUnlisted(String code, String message) {
        return set(request -> answers.error(code, message));
    }

    /**
     * Answers with a document. Each answer gets a fresh {@code RequestId} unless the document has one.
     *
     * @param document the whole answer, {@code {"Response": {…}}}; it is copied
     * @throws IllegalArgumentException if it has no object {@code Response}
     */
    public ActionScript answer(ObjectNode document) {
        Answers.requireResponse(document);
        ObjectNode copy = document.deepCopy();
        return set(request -> answers.json(copy));
    }

    /**
     * Answers with a document. Each answer gets a fresh {@code RequestId} unless the document has one.
     *
     * @param json the whole answer, {@code {"Response": {…}}}
     * @throws IllegalArgumentException if it is not JSON or has no object {@code Response}
     */
    public ActionScript answer(String json) {
        try {
            JsonNode document = JSON.readTree(json);
            if (document instanceof ObjectNode object) {
                return answer(object);
            }
            throw new IllegalArgumentException("an answer is a JSON object; to send anything else, use respondRaw");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the answer is not JSON; to send anything else, use respondRaw", e);
        }
    }

    /**
     * Answers with a document made for each call. If making it fails, the call is answered with HTTP status 500 and the
     * failure as its text.
     *
     * @param document makes the whole answer, {@code {"Response": {…}}}; must be thread-safe
     */
    public ActionScript answerWith(Function<RecordedRequest, ObjectNode> document) {
        return set(request -> answers.json(document.apply(request)));
    }

    /**
     * Answers with exactly these bytes, whether or not the service would.
     *
     * @param status the HTTP status, 200 to 599
     * @param headers the headers; {@code Content-Length} is added unless it is among them
     * @param body the body; it is copied
     * @throws IllegalArgumentException if the status is out of range
     */
    public ActionScript respondRaw(int status, Map<String, String> headers, byte[] body) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("HTTP status " + status + "; an answer has one from 200 to 599");
        }
        return reply(new Reply.Answer(status, headers, body));
    }

    /**
     * Answers with a stream of events, {@code text/event-stream}, each sent when the one before it has left.
     *
     * @param events the data of each event; copied
     */
    public ActionScript stream(ObjectNode... events) {
        return stream(Reply.End.COMPLETE, events);
    }

    /**
     * Begins a stream of events, and closes the connection behind the last of them without ending the answer.
     *
     * @param events the data of each event; copied
     */
    public ActionScript streamThenDrop(ObjectNode... events) {
        return stream(Reply.End.DROP, events);
    }

    /**
     * Begins a stream of events, and sends nothing more behind the last of them; the connection stays open until the client
     * or the fake closes it.
     *
     * @param events the data of each event; copied
     */
    public ActionScript streamThenStall(ObjectNode... events) {
        return stream(Reply.End.STALL, events);
    }

    private ActionScript stream(Reply.End end, ObjectNode... events) {
        List<ObjectNode> copies = Stream.of(events).map(ObjectNode::deepCopy).toList();
        return set(request -> answers.stream(copies, end));
    }

    /**
     * Says that the operation that an accepted call begins ends well, and when. The action by which the spec says that the end is
     * observed shows it. Without a word from the test, an operation ends well after a second by the fake's clock.
     *
     * <p>After {@link #once()} or {@link #times(int)} it is for the next calls that are accepted.
     *
     * @param duration how long it goes on by the fake's clock, zero or more
     * @throws IllegalArgumentException if that is negative, or no spec says how the end of the action is observed
     */
    public ActionScript thenRuns(Duration duration) {
        return course(new Course(duration, null));
    }

    /**
     * Says that the operation that an accepted call begins fails, and when; otherwise as {@link #thenRuns}.
     *
     * @param duration how long it goes on by the fake's clock, zero or more
     * @param reason why it fails, in the service's words; shown if the spec says where
     * @throws IllegalArgumentException if the duration is negative, or no spec says how the end of the action is observed
     */
    public ActionScript thenFails(Duration duration, String reason) {
        return course(new Course(duration, Objects.requireNonNull(reason, "reason")));
    }

    /**
     * Refuses calls while an operation goes on, on what they work on, until {@link FakeTencentCloud#reset()}. Otherwise an
     * accepted call begins an operation that takes the place of the one before.
     *
     * @param code one of the action's or of the common error codes
     * @throws IllegalArgumentException if it is neither, or no spec says how the end of the action is observed
     */
    public ActionScript refuseWhileBusy(String code) {
        codes.requireObserved();
        String message = codes.messageOf(code);
        script.answerWhileBusy(() -> answers.error(code, message));
        return new ActionScript(script, codes, answers);
    }

    /**
     * Accepts the call, and closes the connection without an answer: what the call is to do is done, and the caller cannot know.
     */
    public ActionScript loseAnswer() {
        return set(request -> answers.lost());
    }

    private ActionScript course(Course course) {
        codes.requireObserved();
        placeCourse.accept(course);
        return new ActionScript(script, codes, answers);
    }

    /** Closes the connection after the whole request was read, without an answer. */
    public ActionScript dropConnection() {
        return reply(new Reply.Drop());
    }

    /** Never answers, and leaves the connection open until the client or the fake closes it. */
    public ActionScript stall() {
        return reply(new Reply.Stall());
    }

    private ActionScript reply(Reply reply) {
        return set(request -> new Answer(reply, null, null));
    }

    private ActionScript set(ScriptedAnswer answer) {
        place.accept(answer);
        return new ActionScript(script, codes, answers);
    }
}
