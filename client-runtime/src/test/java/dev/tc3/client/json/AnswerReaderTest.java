package dev.tc3.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.StructReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerReaderTest {

    @Test
    void aSuccessHoldsItsMembersAndItsRequestId() throws Exception {
        Answer<Map<String, Object>> answer = read("{\"Response\":{\"Text\":\"x\",\"Int\":7,\"RequestId\":\"r-1\"}}");

        assertThat(answer).isEqualTo(new Answer.Success<>("r-1", Map.of("Text", "x", "Int", 7L, "RequestId", "r-1")));
    }

    @Test
    void anErrorIsAFailureWhereverItStands() throws Exception {
        String error = "\"Error\":{\"Extra\":[{}],\"Code\":\"A.B\",\"Message\":\"why\"}";

        assertThat(read("{\"Response\":{" + error + ",\"RequestId\":\"r\"}}"))
                .isEqualTo(new Answer.Failure<>("r", "A.B", "why"));
        assertThat(read("{\"Response\":{\"RequestId\":\"r\",\"Text\":\"x\"," + error + "}}"))
                .isEqualTo(new Answer.Failure<>("r", "A.B", "why"));
    }

    @Test
    void aMemberNamedErrorThatIsNoServiceErrorGoesToTheProduct() throws Exception {
        StructReader<String> productWithError = reader -> {
            String found = "";
            for (String name = reader.nextName(); name != null; name = reader.nextName()) {
                if (name.equals("Error")) {
                    found += reader.struct(AnswerReaderTest::fields);
                } else {
                    reader.skip();
                }
            }
            return found;
        };

        Answer<String> answer = AnswerReader.read(
                utf8("{\"Response\":{\"Error\":{\"Code\":7,\"Int\":1},\"RequestId\":\"r\"}}"), productWithError);

        assertThat(answer).isEqualTo(new Answer.Success<>("r", "{Int=1}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"Code\":null}",
                "{\"Message\":\"m\"}",
                "{\"Code\":7,\"Message\":\"m\"}",
                "{\"Code\":\"X\",\"Message\":7}",
                "\"E\"",
                "[]"
            })
    void anErrorThatNobodyUnderstandsIsNoSuccess(String error) {
        assertMalformed("{\"Response\":{\"Error\":" + error + ",\"RequestId\":\"r\"}}", "its Error has no Code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"Code\":\"X\"}", "{\"Code\":\"X\",\"Message\":null}", "{\"Message\":null,\"Code\":\"X\"}"})
    void anErrorNeedsNoWords(String error) throws Exception {
        assertThat(read("{\"Response\":{\"Error\":" + error + ",\"RequestId\":\"r\"}}"))
                .isEqualTo(new Answer.Failure<>("r", "X", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`Error`:{`Code`:`InternalError`},`Error`:{`Code`:`InvalidParameter`},`RequestId`:`r` | than one Error",
                "`RequestId`:`r`,`Error`:{`Code`:`InvalidParameter`},`Error`:null | than one Error",
                "`Error`:null,`Error`:{`Code`:`InvalidParameter`},`RequestId`:`r` | than one Error",
                "`Error`:{`Code`:`InternalError`,`Code`:`InvalidParameter`},`RequestId`:`r` | than one Code",
                "`Error`:{`Code`:7,`Code`:`InvalidParameter`},`RequestId`:`r` | than one Code",
                "`RequestId`:`r`,`RequestId`:`q` | two different RequestIds",
                "`RequestId`:`r`,`Text`:`x`,`RequestId`:null | two different RequestIds",
                "`RequestId`:7,`RequestId`:`r` | two different RequestIds",
            })
    void anAnswerThatContradictsItselfIsMalformed(String members, String reason) {
        assertMalformed("{\"Response\":{" + members.replace('`', '"') + "}}", reason);
    }

    @Test
    void aRequestIdThatIsRepeatedIsNoContradiction() throws Exception {
        assertThat(members("\"RequestId\":\"r\"")).containsEntry("RequestId", "r");
    }

    @Test
    void aNullErrorIsNone() throws Exception {
        assertThat(read("{\"Response\":{\"Error\":null,\"RequestId\":\"r\"}}")).isInstanceOf(Answer.Success.class);
    }

    @Test
    void anErrorDeeperDownIsJustAMember() throws Exception {
        assertThat(read("{\"Response\":{\"Struct\":{\"Error\":{\"Code\":\"a\",\"Message\":\"b\"},\"RequestId\":\"x\"},"
                        + "\"RequestId\":\"r\"}}"))
                .isInstanceOf(Answer.Success.class)
                .extracting(Answer::requestId)
                .isEqualTo("r");
    }

    @Test
    void membersOfEveryKindAreRead() throws Exception {
        assertThat(members("\"Struct\":{\"Text\":\"t\",\"Struct\":{\"Int\":1}},\"Structs\":[{\"Int\":1},null,{}],"
                        + "\"Texts\":[\"a\",null,\"b\"],\"Ints\":[1,null],\"Uints\":[\"18446744073709551615\"],"
                        + "\"Floats\":[0.5,1],\"Bools\":[true,\"FALSE\"]"))
                .hasToString("{Struct={Text=t, Struct={Int=1}}, Structs=[{Int=1}, {}], Texts=[a, b], Ints=[1],"
                        + " Uints=[-1], Floats=[0.5, 1.0], Bools=[true, false], RequestId=r}");
    }

    @Test
    void unknownMembersAreSkippedAndTheLastOfTwoCounts() throws Exception {
        assertThat(members("\"New\":{\"a\":[1,{\"b\":[]}]},\"Text\":\"old\",\"Text\":\"new\""))
                .containsEntry("Text", "new")
                .doesNotContainKey("New");
    }

    @Test
    void nullsAreNulls() throws Exception {
        assertThat(members("\"Text\":null,\"Int\":null,\"Uint\":null,\"Float\":null,\"Bool\":null,\"Struct\":null,"
                        + "\"Texts\":null,\"Structs\":null"))
                .containsOnlyKeys("RequestId");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`Text`:7 | Text=7",
                "`Text`:7.50 | Text=7.50",
                "`Text`:true | Text=true",
                "`Text`:`` | Text=",
                "`Int`:`42` | Int=42",
                "`Int`:` 42 ` | Int=42",
                "`Int`:42.0 | Int=42",
                "`Int`:4.2e1 | Int=42",
                "`Int`:-9223372036854775808 | Int=-9223372036854775808",
                "`Int`:9007199254740993 | Int=9007199254740993",
                "`Int`:0e999999999 | Int=0",
                "`Uint`:18446744073709551615 | Uint=-1",
                "`Uint`:`9223372036854775808` | Uint=-9223372036854775808",
                "`Uint`:1.8e1 | Uint=18",
                "`Float`:`0.1` | Float=0.1",
                "`Float`:3 | Float=3.0",
                "`Float`:12345678.9 | Float=1.23456789E7",
                "`Float`:1e-999999999 | Float=0.0",
                "`Bool`:`True` | Bool=true",
                "`Bool`:0 | Bool=false",
                "`Text`:[] | Text=[]",
                "`Text`:{`a`: [1, `ü`]} | Text={\"a\": [1, \"ü\"]}",
                "`Struct`:[],`Int`:1 | Int=1",
                "`Struct`:``,`Int`:1 | Int=1",
                "`Structs`:{},`Int`:1 | Int=1",
                "`Texts`:``,`Int`:1 | Int=1",
                "`Bytes`:`aGk=` | Bytes=<2 bytes>",
                "`Any`:{`a`:[1,2.50,null,true,`t`,{}],`b`:null} | Any={a=[1, 2.50, true, t, {}]}",
                "`Any`:123456789012345678901234567890 | Any=123456789012345678901234567890",
            })
    void publishedAnswersMayStrayFromTheirTypes(String member, String expected) throws Exception {
        Map<String, Object> members = members(member.replace('`', '"'));

        assertThat(members.toString()).isEqualTo("{" + (expected == null ? "" : expected) + ", RequestId=r}");
    }

    @Test
    void anEmptyTextIsNoNumberAndNoMistake() throws Exception {
        assertThat(members("\"Int\":\"\",\"Uint\":\"\",\"Float\":\" \",\"Bool\":\"\""))
                .containsOnlyKeys("RequestId");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`Int`:9223372036854775808 | no signed 64-bit number",
                "`Int`:1.5 | no signed 64-bit number",
                "`Int`:0.5 | not whole",
                "`Int`:1e-999999999 | not whole",
                "`Int`:1e999999999 | more than 64 bits",
                "`Int`:`1e999999999` | more than 64 bits",
                "`Int`:`hush` | no number",
                "`Int`:true | no number",
                "`Int`:{} | a structure or a list",
                "`Uint`:-1 | no unsigned 64-bit number",
                "`Uint`:18446744073709551616 | no unsigned 64-bit number",
                "`Uint`:1e-999999999 | not whole",
                "`Uint`:1.5 | no unsigned 64-bit number",
                "`Float`:1e999 | too large",
                "`Float`:`NaN` | no number",
                "`Bool`:`hush` | neither true nor false",
                "`Bool`:2 | neither true nor false",
                "`Bytes`:`~~~` | not in Base64",
                "`Struct`:`hush` | where a structure should",
                "`Struct`:[1] | where a structure should",
                "`Structs`:{`Text`:`a`} | where a list should",
                "`Structs`:`hush` | where a list should",
                "`Ints`:[[1]] | a structure or a list",
            })
    void whatCannotBeUnderstoodMakesTheAnswerMalformed(String member, String reason) {
        assertMalformed("{\"Response\":{" + member.replace('`', '"') + ",\"RequestId\":\"r\"}}", reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                " | no JSON object",
                "null | no JSON object",
                "[] | no JSON object",
                "hush | not JSON",
                "{} | no Response",
                "{`Response`:null} | Response is no structure",
                "{`Response`:{}} | no usable RequestId",
                "{`Response`:{`RequestId`:null}} | no usable RequestId",
                "{`Response`:{`RequestId`:``}} | no usable RequestId",
                "{`Response`:{`RequestId`:7}} | no usable RequestId",
                "{`Response`:{`RequestId`:`a b`}} | no usable RequestId",
                "{`Response`:{`RequestId`:`a\\nhush`}} | no usable RequestId",
                "{`Response`:{`RequestId`:`r`}}hush | not JSON",
                "{`Response`:{`RequestId`:`r`}} {} | something follows",
                "{`Response`:{`RequestId`:`r`} | not JSON, or ends too soon",
                "{`Response`:{`RequestId`:`r`},`Response`:{`RequestId`:`q`}} | more than one Response",
                "{`Response`:{`Error`:{`Code`:`a b`,`Message`:`hush`},`RequestId`:`r`}} | its error code is none",
            })
    void whatIsNoAnswerIsMalformed(String body, String reason) {
        assertMalformed(body == null ? "" : body.replace('`', '"'), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void onlyUtf8IsRead(String charset) {
        byte[] body = "{\"Response\":{\"RequestId\":\"r\"}}".getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> AnswerReader.read(body, AnswerReaderTest::fields))
                .isInstanceOf(MalformedResponseException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws Exception {
        assertThat(read("\ufeff{\"Response\":{\"Error\":{\"Code\":\"é\",\"Message\":1},\"RequestId\":\"r\"}}"
                        .replace("é", "C")
                        .replace("1}", "\"m\"}")))
                .isEqualTo(new Answer.Failure<>("r", "C", "m"));
    }

    @Test
    void nestingIsBounded() throws Exception {
        String deep = "[".repeat(190) + "]".repeat(190);
        assertThat(read("{\"Response\":{\"New\":" + deep + ",\"RequestId\":\"r\"}}"))
                .isInstanceOf(Answer.Success.class);

        assertMalformed("{\"Response\":{\"New\":" + "[".repeat(100_000), "nested too deeply");
        assertMalformed("{\"Response\":" + "{\"Struct\":".repeat(100_000), "nested too deeply");
    }

    @Test
    void aReaderThatStumblesDoesNotHideThatTheRequestWasAnswered() {
        assertThatThrownBy(() -> AnswerReader.read(utf8("{\"Response\":{\"RequestId\":\"r\"}}"), reader -> {
                    throw new IllegalStateException("hush");
                }))
                .isInstanceOf(MalformedResponseException.class)
                .hasMessageContaining("IllegalStateException")
                .hasMessageNotContaining("hush")
                .hasNoCause();
    }

    @Test
    void theRequestIdIsFoundInAnyUsableBody() {
        assertThat(requestIdIn(utf8("{\"Response\":{\"A\":[{}],\"RequestId\":\"r\"}}")))
                .isEqualTo("r");
        assertThat(requestIdIn(
                        utf8("{\"Response\":{\"Error\":{\"Code\":\"C\",\"Message\":\"m\"},\"RequestId\":\"r\"}}")))
                .isEqualTo("r");
        assertThat(requestIdIn(utf8("{\"Response\":{\"Error\":{},\"RequestId\":\"r\"}}")))
                .isEqualTo("r");
        assertThat(requestIdIn(utf8("{\"Response\":{\"RequestId\":\"r\",\"Text\":\"br")))
                .isEqualTo("r");
        assertThat(requestIdIn(utf8("<html>"))).isNull();
        assertThat(requestIdIn(new byte[0])).isNull();
    }

    @Test
    void brokenAnswersAreMalformedAndNothingElse() {
        byte[] whole = utf8("{\"Response\":{\"Struct\":{\"Text\":\"ü\"},\"Ints\":[1,2e3],\"Bool\":true,"
                + "\"Error\":{\"Code\":\"C\",\"Message\":\"m\"},\"RequestId\":\"r\"}}");
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = whole.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(AnswerReader.read(broken, AnswerReaderTest::fields).requestId())
                        .as("seed %d", seed)
                        .isNotEmpty();
            } catch (MalformedResponseException e) {
                assertThat(e.reason()).as("seed %d", seed).isNotEmpty().doesNotContain("its reader failed");
            }
        }
    }

    @Test
    void theErrorCodeIsFoundInAnyUsableBody() {
        assertThat(errorCodeIn("{\"Response\":{\"Error\":{\"Code\":\"C\"},\"RequestId\":\"r\"}}"))
                .isEqualTo("C");
        assertThat(errorCodeIn("{\"a\":[],\"Response\":{\"Error\":{\"Code\":\"C\"},\"br"))
                .isEqualTo("C");
        assertThat(errorCodeIn("{\"Response\":{\"Error\":{\"Code\":\"C\",\"Message\":7}}}"))
                .isNull();
        assertThat(errorCodeIn("{\"Response\":{\"Error\":{\"Code\":\"a b\"}}}")).isNull();
        assertThat(errorCodeIn("[{\"Response\":{\"Error\":{\"Code\":\"C\"}}}]")).isNull();
    }

    @Test
    void whatABodyContradictsIsNotFoundInIt() {
        assertThat(requestIdIn(utf8("{\"Response\":{\"RequestId\":\"r\",\"RequestId\":\"q\"}}")))
                .isNull();
        assertThat(errorCodeIn("{\"Response\":{\"Error\":{\"Code\":\"C\"},\"Error\":{\"Code\":\"D\"}}}"))
                .isNull();
    }

    private static String requestIdIn(byte[] body) {
        return AnswerReader.tracesIn(body).requestId();
    }

    private static String errorCodeIn(String body) {
        return AnswerReader.tracesIn(utf8(body)).errorCode();
    }

    private static void assertMalformed(String body, String reason) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(MalformedResponseException.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("hush")
                .hasNoCause();
    }

    private static Map<String, Object> members(String members) throws MalformedResponseException {
        Answer<Map<String, Object>> answer = read("{\"Response\":{" + members + ",\"RequestId\":\"r\"}}");
        return ((Answer.Success<Map<String, Object>>) answer).response();
    }

    private static Answer<Map<String, Object>> read(String body) throws MalformedResponseException {
        return AnswerReader.read(utf8(body), AnswerReaderTest::fields);
    }

    /** Reads as generated code does. */
    private static Map<String, Object> fields(ResponseReader reader) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            Object value = switch (name) {
                case "Text", "RequestId" -> reader.string();
                case "Int" -> reader.int64();
                case "Uint" -> reader.uint64();
                case "Float" -> reader.float64();
                case "Bool" -> reader.bool();
                case "Struct" -> reader.struct(AnswerReaderTest::fields);
                case "Structs" -> reader.structs(AnswerReaderTest::fields);
                case "Texts" -> reader.strings();
                case "Ints" -> reader.int64s();
                case "Uints" -> reader.uint64s();
                case "Floats" -> reader.float64s();
                case "Bools" -> reader.bools();
                case "Bytes" -> reader.binary();
                case "Any" -> reader.value();
                default -> {
                    reader.skip();
                    yield null;
                }
            };
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
