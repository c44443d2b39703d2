package dev.tc3.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.api.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EventReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Text\":\"a\",\"RequestId\":\"r-1\"}",
                "{\"Response\":{\"Text\":\"a\",\"RequestId\":\"r-1\"}}",
                " {\"Response\":{\"RequestId\":\"r-1\",\"Text\":\"a\"}} "
            })
    void membersStandByThemselvesOrInAWholeAnswer(String data) throws Exception {
        assertThat(read(data)).isEqualTo(new EventData.Part<>("r-1", Map.of("Text", "a", "RequestId", "r-1")));
    }

    @Test
    void anEventNeedNotNameTheRequest() throws Exception {
        assertThat(read("{\"Text\":\"a\"}")).isEqualTo(new EventData.Part<>(null, Map.of("Text", "a")));
        assertThat(read("{}")).isEqualTo(new EventData.Part<>(null, Map.of()));
        assertThat(read("{\"RequestId\":\"not printable \\n\"}").requestId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Error\":{\"Code\":\"C\",\"Message\":\"m\"}}",
                "{\"Response\":{\"Error\":{\"Code\":\"C\",\"Message\":\"m\"}}}",
                "{\"Text\":\"a\",\"Error\":{\"Message\":\"m\",\"Code\":\"C\"}}"
            })
    void anErrorIsAFailureInBothForms(String data) throws Exception {
        assertThat(read(data)).isEqualTo(new EventData.Failure<>(null, "C", "m"));
    }

    @Test
    void aFailureTellsItsRequest() throws Exception {
        assertThat(read("{\"Response\":{\"Error\":{\"Code\":\"C\",\"Message\":\"m\"},\"RequestId\":\"r-1\"}}"))
                .isEqualTo(new EventData.Failure<>("r-1", "C", "m"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Response\":\"text\"}",
                "{\"Response\":{\"Text\":\"a\"}}",
                "{\"Response\":{\"RequestId\":\"r-1\"},\"Text\":\"a\"}",
                "{\"Text\":\"a\",\"Response\":{\"RequestId\":\"r-1\"}}"
            })
    void aMemberMayBeCalledResponse(String data) throws Exception {
        EventData<Map<String, String>> event = read(data);

        assertThat(event.requestId()).isNull();
        assertThat(((EventData.Part<Map<String, String>>) event).members()).containsKey("Response");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| it is no JSON object",
                "null| it is no JSON object",
                "[]| it is no JSON object",
                "{\"Text\":\"hush| it is not JSON, or ends too soon",
                "{\"Text\":\"a\"} hush| it is not JSON, or ends too soon",
                "{\"Text\":\"a\"}{}| something follows it",
                "{\"Response\":{\"RequestId\":\"r\"}} {}| something follows it",
                "{\"RequestId\":\"r\",\"RequestId\":\"hush\"}| it has two different RequestIds"
            })
    void whatCannotBeReadSaysWhyAndQuotesNothing(String data, String reason) {
        MalformedResponseException e = catchThrowableOfType(MalformedResponseException.class, () -> read(data));

        assertThat(e.reason()).startsWith(reason).doesNotContain("hush");
    }

    @Test
    void aReaderThatStumblesMakesAnEventMalformed() {
        MalformedResponseException e = catchThrowableOfType(
                MalformedResponseException.class,
                () -> EventReader.read("{}".getBytes(StandardCharsets.UTF_8), reader -> {
                    throw new IllegalStateException("hush");
                }));

        assertThat(e.reason()).isEqualTo("its reader failed with IllegalStateException");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"RequestId\":\"r-1\",\"Text\":\"b| r-1",
                "{\"Response\":{\"RequestId\":\"r-1\",\"Text\":\"b| r-1",
                "{\"Text\":[\"a\"],\"RequestId\":\"r-1\"}| r-1",
                "{\"Text\":\"RequestId| ",
                "hush| "
            })
    void theRequestOfABrokenEventIsFoundWhereItIsTold(String data, String requestId) {
        assertThat(EventReader.requestIdIn(data.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(requestId);
    }

    private static EventData<Map<String, String>> read(String data) throws MalformedResponseException {
        return EventReader.read(data.getBytes(StandardCharsets.UTF_8), EventReaderTest::members);
    }

    /** Text and RequestId as they are; of anything else only its name. */
    private static Map<String, String> members(ResponseReader reader) {
        Map<String, String> members = new LinkedHashMap<>();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            if (name.equals("Text") || name.equals("RequestId")) {
                members.put(name, reader.string());
            } else {
                reader.skip();
                members.put(name, "");
            }
        }
        return members;
    }
}
