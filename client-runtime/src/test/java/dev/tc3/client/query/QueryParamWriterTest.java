package dev.tc3.client.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.api.ParamSource;
import dev.tc3.client.params.InvalidParameterException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryParamWriterTest {

    @Test
    void structuresAndListsAreFlattenedInOrder() {
        ParamSource disk = writer -> writer.string("Type", "SSD");
        ParamSource request = writer -> {
            writer.string("Id", "a b*");
            writer.structs("Disks", List.of(disk, inner -> inner.struct("Deep", disk)));
            writer.struct("Login", login -> {
                login.sensitive().string("Password", "p");
                login.strings("KeyIds", List.of("x", "y"));
            });
        };

        assertThat(flat(request))
                .containsExactly(
                        "Id=a b*",
                        "Disks.0.Type=SSD",
                        "Disks.1.Deep.Type=SSD",
                        "Login.Password=p",
                        "Login.KeyIds.0=x",
                        "Login.KeyIds.1=y");
    }

    @Test
    void everyTypeHasItsForm() {
        ParamSource request = writer -> {
            writer.int64("A", Long.MIN_VALUE);
            writer.uint64("B", -1L);
            writer.float64("C", -0.25);
            writer.bool("D", false);
            writer.string("E", "");
            writer.int64s("F", List.of(1L, -1L));
            writer.uint64s("G", List.of(Long.MIN_VALUE));
            writer.float64s("H", List.of(1e300));
            writer.bools("I", List.of(true, false));
        };

        assertThat(flat(request))
                .containsExactly(
                        "A=-9223372036854775808",
                        "B=18446744073709551615",
                        "C=-0.25",
                        "D=false",
                        "E=",
                        "F.0=1",
                        "F.1=-1",
                        "G.0=9223372036854775808",
                        "H.0=1.0E300",
                        "I.0=true",
                        "I.1=false");
    }

    @Test
    void whatIsNotSetLeavesNoTrace() {
        ParamSource request = writer -> {
            writer.string("A", null);
            writer.strings("B", null);
            writer.struct("C", null);
            writer.structs("D", null);
        };

        assertThat(flat(request)).isEmpty();
    }

    @Test
    void whatIsSetToNothingIsRefused() {
        ParamSource unset = inner -> inner.string("A", null);

        assertRefused(
                writer -> writer.strings("B", List.of()), "B is empty, which only a JSON body can say; send it by");
        assertRefused(writer -> writer.struct("S", inner -> inner.int64s("B", List.of())), "S.B is empty");
        assertRefused(writer -> writer.structs("C", List.of()), "C is empty");
        assertRefused(writer -> writer.struct("D", unset), "D is empty");
        assertRefused(writer -> writer.struct("D", inner -> inner.struct("E", unset)), "D.E is empty");
        assertRefused(writer -> writer.structs("F", List.of(inner -> inner.string("A", ""), unset)), "F.1 is empty");
        assertRefused(writer -> writer.sensitive().strings("G", List.of()), "G is empty");
    }

    @Test
    void whatHasNoFormIsRefusedByItsPath() {
        assertRefused(writer -> writer.float64("A", Double.NaN), "A is infinite");
        assertRefused(writer -> writer.float64s("A", List.of(1.0, Double.NEGATIVE_INFINITY)), "A.1 is infinite");
        assertRefused(
                writer -> writer.struct("S", inner -> inner.string("A", "hush\ud800")), "S.A has half a surrogate");
        assertRefused(writer -> writer.strings("L", Arrays.asList("x", null)), "L.1 is null");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 100_000})
    void aBottomlessRequestIsRefused(int depth) {
        ParamSource deep = writer -> writer.string("A", "");
        for (int i = 1; i < depth; i++) {
            ParamSource inner = deep;
            deep = writer -> writer.struct("S", inner);
        }

        ParamSource request = deep;
        assertThatThrownBy(() -> flat(request))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("nested deeper than 100");
    }

    private static void assertRefused(ParamSource request, String problem) {
        assertThatThrownBy(() -> flat(request))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageStartingWith(problem)
                .hasMessageNotContaining("hush");
    }

    private static List<String> flat(ParamSource request) {
        List<String> all = new ArrayList<>();
        Consumer<String> collect = all::add;
        QueryParamWriter.write(request, (name, value) -> collect.accept(name + "=" + value));
        return all;
    }
}
