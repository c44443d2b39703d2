package dev.tc3.client.params;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.Bytes;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.json.JsonParamWriter;
import dev.tc3.client.multipart.MultipartForm;
import dev.tc3.client.query.QueryParamWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Parameters that no spec declares, in every form that a request has on the wire. */
final class ExtraParamsTest {

    private static final ParamSource NOTHING = writer -> {};

    private static final ParamSource REQUEST = writer -> {
        writer.string("Id", "i-1");
        writer.extras(NOTHING, everyKind());
    };

    private static Map<String, Object> everyKind() {
        Map<String, Object> extras = new LinkedHashMap<>();
        extras.put("Text", "a");
        extras.put("Whole", Long.MIN_VALUE);
        extras.put("Huge", new BigInteger("18446744073709551615"));
        extras.put("Exact", new BigDecimal("0.10"));
        extras.put("Flag", true);
        extras.put("Inner", (ParamSource) inner -> inner.int64("A", 1L));
        extras.put("List", List.of(1L, "b", List.of(false)));
        extras.put("Map", Map.of("B", Map.of("C", "d")));
        return extras;
    }

    @Test
    void inJsonEachKeepsItsKind() {
        assertThat(new String(JsonParamWriter.write(REQUEST), StandardCharsets.UTF_8))
                .isEqualTo("{\"Id\":\"i-1\",\"Text\":\"a\",\"Whole\":-9223372036854775808,"
                        + "\"Huge\":18446744073709551615,\"Exact\":0.10,\"Flag\":true,\"Inner\":{\"A\":1},"
                        + "\"List\":[1,\"b\",[false]],\"Map\":{\"B\":{\"C\":\"d\"}}}");
    }

    @Test
    void flattenedEachHasItsPath() {
        List<String> flat = new ArrayList<>();
        QueryParamWriter.write(REQUEST, (name, value) -> flat.add(name + "=" + value));

        assertThat(flat)
                .containsExactly(
                        "Id=i-1",
                        "Text=a",
                        "Whole=-9223372036854775808",
                        "Huge=18446744073709551615",
                        "Exact=0.10",
                        "Flag=true",
                        "Inner.A=1",
                        "List.0=1",
                        "List.1=b",
                        "List.2.0=false",
                        "Map.B.C=d");
    }

    @Test
    void eachIsAPartOfItsOwn() {
        String body = new String(MultipartForm.of(REQUEST).encode().bytes(), StandardCharsets.UTF_8);

        assertThat(body)
                .contains("name=\"Huge\"\r\n\r\n18446744073709551615\r\n")
                .contains("name=\"Exact\"\r\n\r\n0.10\r\n")
                .contains("name=\"Map.B.C\"\r\n\r\nd\r\n");
    }

    @Test
    void binaryContentIsBase64InJson() {
        ParamSource photo = writer -> writer.binary("Photo", Bytes.of(new byte[] {0, 1, (byte) 0xff}));

        assertThat(new String(JsonParamWriter.write(photo), StandardCharsets.UTF_8))
                .isEqualTo("{\"Photo\":\"AAH/\"}");
    }

    @Test
    void whatHasNoFormIsRefused() {
        ParamSource odd = writer -> writer.extras(NOTHING, Map.of("Odd", new Random(1)));

        assertThatThrownBy(() -> JsonParamWriter.write(odd))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no form for java.util.Random");
    }

    @Test
    void whatIsDeclaredAndSetCannotBeAnExtra() {
        ParamSource twice = writer -> writer.struct("Login", login -> {
            login.string("Name", "a");
            login.extras(declared -> declared.string("Name", "a"), Map.of("Name", "b"));
        });

        assertThatThrownBy(() -> JsonParamWriter.write(twice))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("Login.Name")
                .hasMessageContaining("is set twice");
    }

    /** A source may mend what was refused and go on; what it writes next has its own place. */
    @Test
    void aRefusalLeavesThePathAsItWas() {
        ParamSource mending = writer -> {
            try {
                writer.extras(declared -> declared.string("Name", "a"), Map.of("Name", "b"));
            } catch (InvalidParameterException e) {
                writer.string("Other", "c");
            }
        };
        List<String> flat = new ArrayList<>();
        QueryParamWriter.write(mending, (name, value) -> flat.add(name + "=" + value));

        assertThat(flat).containsExactly("Other=c");
    }
}
