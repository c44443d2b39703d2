package dev.tc3.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.api.ParamSource;
import dev.tc3.client.params.InvalidParameterException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonParamWriterTest {

    @Test
    void anEmptyRequestIsAnEmptyObject() {
        assertThat(json(writer -> {})).isEqualTo("{}");
    }

    @Test
    void structuresAndListsKeepTheirShape() {
        ParamSource disk = writer -> writer.string("Type", "SSD");
        ParamSource request = writer -> {
            writer.string("Id", "i-1");
            writer.string("Unset", null);
            writer.structs("Disks", List.of(disk, disk));
            writer.struct("Login", login -> {
                login.sensitive().string("Password", "p");
                login.strings("KeyIds", List.of());
            });
            writer.struct("Empty", empty -> {});
        };

        assertThat(json(request))
                .isEqualTo("{\"Id\":\"i-1\",\"Disks\":[{\"Type\":\"SSD\"},{\"Type\":\"SSD\"}],"
                        + "\"Login\":{\"Password\":\"p\",\"KeyIds\":[]},\"Empty\":{}}");
    }

    @Test
    void everyNumberIsExact() {
        ParamSource request = writer -> {
            writer.int64("A", Long.MIN_VALUE);
            writer.uint64("B", -1L);
            writer.uint64("C", Long.MAX_VALUE);
            writer.float64("D", 0.1);
            writer.bool("E", true);
            writer.int64s("F", List.of(9007199254740993L));
            writer.uint64s("G", List.of(Long.MIN_VALUE, 0L));
            writer.float64s("H", List.of(-1.5));
            writer.bools("I", List.of(false));
        };

        assertThat(json(request))
                .isEqualTo("{\"A\":-9223372036854775808,\"B\":18446744073709551615,\"C\":9223372036854775807,"
                        + "\"D\":0.1,\"E\":true,\"F\":[9007199254740993],\"G\":[9223372036854775808,0],"
                        + "\"H\":[-1.5],\"I\":[false]}");
    }

    @Test
    void textIsUtf8AndEscapedWhereJsonAsksForIt() {
        assertThat(json(writer -> writer.string("A", "\"\\\n\0é未\ud83d\ude00")))
                .isEqualTo("{\"A\":\"\\\"\\\\\\n\\u0000é未\ud83d\ude00\"}");
    }

    @Test
    void whatHasNoFormIsRefusedByItsPath() {
        assertRefused(writer -> writer.float64("A", Double.NaN), "A is infinite or not a number");
        assertRefused(writer -> writer.float64s("A", List.of(1.0, Double.POSITIVE_INFINITY)), "A.1 is infinite");
        assertRefused(
                writer -> writer.structs("S", List.of(inner -> inner.string("A", "hush\udc00"))),
                "S.0.A has half a surrogate");
        assertRefused(writer -> writer.int64s("L", Arrays.asList(1L, null)), "L.1 is null");
    }

    @Test
    void aBottomlessRequestIsRefused() {
        ParamSource deep = writer -> {};
        for (int i = 0; i < 100_000; i++) {
            ParamSource inner = deep;
            deep = writer -> writer.struct("S", inner);
        }
        ParamSource request = deep;

        assertThatThrownBy(() -> json(request)).hasMessageContaining("nested deeper than 100");
    }

    private static void assertRefused(ParamSource request, String problem) {
        assertThatThrownBy(() -> json(request))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageStartingWith(problem)
                .hasMessageNotContaining("hush");
    }

    private static String json(ParamSource request) {
        return new String(JsonParamWriter.write(request), StandardCharsets.UTF_8);
    }
}
