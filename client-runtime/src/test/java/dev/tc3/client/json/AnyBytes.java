package dev.tc3.client.json;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of the readers of answers and events, whatever a server sends. */
final class AnyBytes {

    /** What may go into messages and logs as it is. */
    private static final String PRINTABLE = "[!-~]{1,256}";

    private AnyBytes() {}

    /** Reads an answer and checks that. @return whether it is one */
    static boolean areAnAnswer(byte[] body) {
        AnswerTraces traces = AnswerReader.tracesIn(body);
        assertPrintableOrNull(traces.requestId());
        assertPrintableOrNull(traces.errorCode());
        try {
            Answer<?> answer = AnswerReader.read(body, EveryMember::of);
            assertThat(answer.requestId()).matches(PRINTABLE).isEqualTo(traces.requestId());
            if (answer instanceof Answer.Failure<?> failure) {
                assertThat(failure.code()).matches(PRINTABLE).isEqualTo(traces.errorCode());
            }
            return true;
        } catch (MalformedResponseException e) {
            assertQuotesNothing(e);
            return false;
        }
    }

    /** Reads the data of an event and checks that. @return whether it is one */
    static boolean areAnEvent(byte[] data) {
        assertPrintableOrNull(EventReader.requestIdIn(data));
        try {
            EventData<?> event = EventReader.read(data, EveryMember::of);
            assertPrintableOrNull(event.requestId());
            if (event instanceof EventData.Failure<?> failure) {
                assertThat(failure.code()).matches(PRINTABLE);
            }
            return true;
        } catch (MalformedResponseException e) {
            assertQuotesNothing(e);
            return false;
        }
    }

    /** No reason is that of a reader that stumbled, and none has a word of the server's. */
    private static void assertQuotesNothing(MalformedResponseException e) {
        assertThat(e.reason()).matches("[a-z][A-Za-z0-9, -]+( \\(near byte \\d+\\))?");
        assertThat(e.reason()).doesNotContain("reader failed");
    }

    private static void assertPrintableOrNull(String text) {
        if (text != null) {
            assertThat(text).matches(PRINTABLE);
        }
    }
}
