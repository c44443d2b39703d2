package dev.tc3.client.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.Bytes;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.params.InvalidParameterException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import okhttp3.MultipartReader;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of several parts, taken apart again by somebody else's reader. */
final class MultipartFormTest {

    private static final String BOUNDARY = "0123456789abcdef0123456789abcdef";

    @Test
    void aBodyIsJustWhatServersExpect() {
        MultipartBody body = encode(
                writer -> {
                    writer.string("Name", "a ü");
                    writer.binary("File", Bytes.of(new byte[] {1, 2, (byte) 0xff}));
                },
                BOUNDARY);

        assertThat(body.contentType()).isEqualTo("multipart/form-data; boundary=" + BOUNDARY);
        assertThat(new String(body.bytes(), StandardCharsets.ISO_8859_1))
                .isEqualTo("--" + BOUNDARY + "\r\n"
                        + "Content-Disposition: form-data; name=\"Name\"\r\n\r\n"
                        + "a \u00c3\u00bc\r\n"
                        + "--" + BOUNDARY + "\r\n"
                        + "Content-Disposition: form-data; name=\"File\"; filename=\"File\"\r\n\r\n"
                        + "\u0001\u0002\u00ff\r\n"
                        + "--" + BOUNDARY + "--\r\n");
    }

    @Test
    void parametersHaveTheirFlattenedNames() throws IOException {
        ParamSource params = writer -> {
            writer.struct("A", a -> {
                a.bool("Yes", true);
                a.structs("L", List.of(l -> l.int64("I", -1L), l -> l.uint64("U", -1L)));
            });
            writer.strings("S", List.of("x", ""));
            writer.float64("F", 0.5);
            writer.binary("B", null);
            writer.sensitive().string("P", "secret");
            writer.extras(ignored -> {}, Map.of("Extra", 7L));
        };

        assertThat(names(MultipartForm.of(params).encode()))
                .containsExactly(
                        "form-data; name=\"A.Yes\" = true",
                        "form-data; name=\"A.L.0.I\" = -1",
                        "form-data; name=\"A.L.1.U\" = 18446744073709551615",
                        "form-data; name=\"S.0\" = x",
                        "form-data; name=\"S.1\" = ",
                        "form-data; name=\"F\" = 0.5",
                        "form-data; name=\"P\" = secret",
                        "form-data; name=\"Extra\" = 7");
    }

    @Test
    void filesOfAnyContentArriveByteForByte() throws IOException {
        long seed = System.nanoTime();
        System.out.println("MultipartFormTest: seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<byte[]> files = new ArrayList<>();
            for (int file = random.nextInt(4); file >= 0; file--) {
                files.add(content(random));
            }
            ParamSource params = writer -> {
                for (int i = 0; i < files.size(); i++) {
                    writer.binary("File" + i, Bytes.of(files.get(i)));
                }
            };

            MultipartForm form = MultipartForm.of(params);
            MultipartBody body = form.encode();

            assertThat(body.bytes()).as("seed %s", seed).hasSize((int) form.size());
            List<byte[]> arrived = contents(body);
            assertThat(arrived).as("seed %s", seed).hasSameSizeAs(files);
            for (int i = 0; i < files.size(); i++) {
                assertThat(arrived.get(i)).as("seed %s", seed).isEqualTo(files.get(i));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BOUNDARY,
                "--" + BOUNDARY,
                "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"Evil\"\r\n\r\nx\r\n",
                "\r\n--" + BOUNDARY + "--\r\n",
                "0123456789abcdef" + BOUNDARY
            })
    void whatSeparatesPartsStandsInNone(String content) throws IOException {
        String other = "f".repeat(32);
        ParamSource file = writer -> writer.binary("File", Bytes.of(content.getBytes(StandardCharsets.UTF_8)));
        ParamSource text = writer -> writer.string("Text", content);

        for (ParamSource params : List.of(file, text)) {
            MultipartBody body = encode(params, BOUNDARY, other);

            assertThat(body.contentType()).endsWith(other);
            assertThat(contents(body)).containsExactly(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void boundariesDifferAndHaveNoUpperCaseLetters() {
        ParamSource params = writer -> writer.string("A", "a");

        String first = MultipartForm.of(params).encode().contentType();
        String second = MultipartForm.of(params).encode().contentType();

        assertThat(first).isNotEqualTo(second).matches("multipart/form-data; boundary=[0-9a-f]{32}");
    }

    @Test
    void noNameBreaksOutOfItsLine() throws IOException {
        ParamSource params = writer -> writer.binary("a\"; x=\"\r\nEvil: 1", Bytes.of(new byte[1]));

        assertThat(names(MultipartForm.of(params).encode()))
                .containsExactly("form-data; name=\"a%22; x=%22%0D%0AEvil: 1\";"
                        + " filename=\"a%22; x=%22%0D%0AEvil: 1\" = \0");
    }

    @Test
    void withoutParametersThereIsStillABody() {
        assertThat(encode(writer -> {}, BOUNDARY).bytes()).asString().isEqualTo("--" + BOUNDARY + "--\r\n");
    }

    @Test
    void whatHasNoPlaceInPartsIsRefused() {
        assertRefused(writer -> writer.strings("L", List.of()), "L is empty, which a request with binary parameters");
        assertRefused(writer -> writer.struct("S", s -> s.string("A", null)), "S is empty");
        assertRefused(writer -> writer.strings("L", Collections.singletonList(null)), "L.0 is null");
        assertRefused(writer -> writer.float64("F", Double.NaN), "F is infinite");
        assertRefused(writer -> writer.string("T", "\ud800"), "T ");
    }

    @Test
    void aBodyDoesNotShowItself() {
        assertThat(encode(writer -> writer.string("A", "hush"), BOUNDARY).toString())
                .matches("MultipartBody\\{\\d+ bytes}");
    }

    private static void assertRefused(ParamSource params, String problem) {
        assertThatThrownBy(() -> MultipartForm.of(params))
                .isInstanceOfSatisfying(
                        InvalidParameterException.class,
                        e -> assertThat(e.problem()).startsWith(problem));
    }

    private static MultipartBody encode(ParamSource params, String... boundaries) {
        Iterator<String> next = Arrays.asList(boundaries).iterator();
        return MultipartForm.of(params).encode(next::next);
    }

    private static byte[] content(Random random) {
        byte[] content = new byte[random.nextInt(2000)];
        random.nextBytes(content);
        String[] awkward = {"\r\n", "--", "\r\n--", "\r", "\n", "\0"};
        for (int i = random.nextInt(10); i > 0 && content.length > 4; i--) {
            byte[] text = awkward[random.nextInt(awkward.length)].getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(text, 0, content, random.nextInt(content.length - text.length + 1), text.length);
        }
        return content;
    }

    private static List<String> names(MultipartBody body) throws IOException {
        List<String> names = new ArrayList<>();
        try (MultipartReader reader = reader(body)) {
            for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
                assertThat(part.headers().size()).isEqualTo(1);
                names.add(part.headers().get("Content-Disposition") + " = "
                        + part.body().readUtf8());
            }
        }
        return names;
    }

    private static List<byte[]> contents(MultipartBody body) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        try (MultipartReader reader = reader(body)) {
            for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
                contents.add(part.body().readByteArray());
            }
        }
        return contents;
    }

    private static MultipartReader reader(MultipartBody body) throws IOException {
        return new MultipartReader(
                new Buffer().write(body.bytes()),
                body.contentType().substring(body.contentType().indexOf('=') + 1));
    }
}
