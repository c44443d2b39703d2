package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as parameters: as parts of a body, which is how they are meant to travel, and as text. */
class BinaryParametersTest {

    private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));
    private static final String BOUNDARY = "5a6d0f0e-5b1c-4a6e-9a39-b6f0c6b1a001";
    private static final String CONTENT_TYPE = "multipart/form-data; charset=utf-8; boundary=" + BOUNDARY;
    private static final byte[] FILM = {0, '\r', '\n', '-', '-', (byte) 0xff, (byte) 0x89, 'P'};
    private static final String FILM_TEXT = Base64.getEncoder().encodeToString(FILM);

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT =
            FakeTencentCloudExtension.with(builder -> builder.spec(StudioSpec.spec())
                    .spec(TestSpecs.garden())
                    .clock(CLOCK)
                    .unlimited());

    @Test
    void partsAreReadAsTheSpecTypesThem() {
        TestAnswer answer = call(new Parts()
                        .file("Film", FILM)
                        .text("Title", "Caf\u00e9\r\n--")
                        .text("Copies", "3")
                        .text("Frames.0.Width", "640")
                        .text("Tags.0", "a")
                        .text("Tags.1", "b"))
                .send();

        assertThat(answer.code()).isNull();
        ObjectNode parameters = TENCENT.fake().lastRequest().parameters();
        assertThat(parameters)
                .isEqualTo(
                        TestSpecs.json("{\"Film\":\"" + FILM_TEXT + "\",\"Title\":\"Caf\u00e9\\r\\n--\",\"Copies\":3,"
                                + "\"Frames\":[{\"Width\":640}],\"Tags\":[\"a\",\"b\"]}"));
    }

    @Test
    void structuresMayBePartsInJson() {
        TestAnswer answer = call(new Parts()
                        .file("Film", FILM)
                        .json("Frames", "[{\"Width\":640},{\"Width\":320}]")
                        .json("Tags", "[]"))
                .send();

        assertThat(answer.code()).isNull();
        ObjectNode parameters = TENCENT.fake().lastRequest().parameters();
        assertThat(parameters.path("Frames")).hasSize(2);
        assertThat(parameters.path("Tags").isArray()).isTrue();
    }

    @Test
    void theContentTypeIsSignedWithItsBoundary() {
        TestAnswer answer = call(new Parts().file("Film", FILM))
                .header("Content-Type", CONTENT_TYPE.replace("utf-8", "UTF-8"))
                .send();

        assertThat(answer.code()).isEqualTo("AuthFailure.SignatureFailure");
    }

    @Test
    void partsAreCheckedLikeAllParameters() {
        assertThat(call(new Parts().text("Title", "x")).send().code()).isEqualTo("MissingParameter");
        assertThat(call(new Parts().file("Film", FILM).text("Titel", "x"))
                        .send()
                        .message())
                .contains("Titel is not known")
                .contains("Title");
        assertThat(call(new Parts().file("Film", FILM).text("Copies", "many"))
                        .send()
                        .message())
                .contains("Copies should be int64");
        assertThat(call(new Parts().file("Film", FILM).file("Title", FILM))
                        .send()
                        .message())
                .contains("Title should be string");
    }

    @Test
    void aBodyWithoutPartsHasNoParameters() {
        assertThat(call(new Parts()).bytes(new byte[0]).send().code()).isEqualTo("MissingParameter");
    }

    @ParameterizedTest
    @EnumSource
    void aFileMayBeTextInBase64(Form form) {
        TestAnswer answer = inForm(form)
                .parameters("{\"Film\":\"" + FILM_TEXT + "\",\"Copies\":3}")
                .send();

        assertThat(answer.code()).isNull();
        assertThat(TENCENT.fake().lastRequest().parameters())
                .isEqualTo(TestSpecs.json("{\"Film\":\"" + FILM_TEXT + "\",\"Copies\":3}"));
    }

    @ParameterizedTest
    @EnumSource
    void otherTextIsNoFile(Form form) {
        assertThat(inForm(form).parameters("{\"Film\":\"a film\"}").send().message())
                .contains("Film should be binary, in base64 or as a part of a multipart body");
    }

    @Test
    void partsAreForActionsWithAFile() {
        TestAnswer answer = call(new Parts().text("Name", "front"))
                .service("garden")
                .common("Version", "2020-02-20")
                .action("DescribeGardens")
                .send();

        assertThat(answer.code()).isEqualTo("InvalidRequest");
        assertThat(answer.message()).contains("send its parameters as JSON");
    }

    @Test
    void noFileIsEverShown() {
        call(new Parts().file("Film", FILM).text("Title", "x")).send();

        RecordedRequest request = TENCENT.fake().lastRequest();
        assertThat(request.toString()).contains("\"Title\":\"x\"").doesNotContain(FILM_TEXT);
        assertThat(request.redacted()).contains("\"Title\":\"x\"").doesNotContain(FILM_TEXT);
    }

    @Test
    void aBodyOfPartsHolds10Megabytes() {
        int most = 10 * 1024 * 1024;
        int rest = new Parts().file("Film", new byte[0]).bytes().length;

        assertThat(call(new Parts().file("Film", new byte[most - rest])).send().code())
                .isNull();
        assertThat(call(new Parts().file("Film", new byte[most - rest + 1]))
                        .send()
                        .code())
                .isEqualTo("RequestSizeLimitExceeded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary=a; boundary=b",
                "multipart/form-data; boundary={}",
                "multipart/form-data; boundary=71-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void aBoundaryMustBeNamed(String contentType) {
        TestAnswer answer =
                call(new Parts().file("Film", FILM)).contentType(contentType).send();

        assertThat(answer.code()).isEqualTo("InvalidRequest");
        assertThat(answer.message()).contains("boundar");
    }

    private static TestCall call(Parts parts) {
        return inForm(Form.TC3_POST).contentType(CONTENT_TYPE).bytes(parts.bytes());
    }

    private static TestCall inForm(Form form) {
        return TestCall.to(TENCENT.fake(), CLOCK, form)
                .service("studio")
                .common("Version", StudioSpec.VERSION)
                .action("DevelopFilm");
    }

    /** A body as the official clients write it. */
    private static final class Parts {

        private final StringBuilder body = new StringBuilder();

        Parts file(String name, byte[] content) {
            return part(
                    "name=\"" + name + "\"; filename=\"" + name + "\"",
                    new String(content, StandardCharsets.ISO_8859_1));
        }

        Parts text(String name, String content) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            return part("name=\"" + name + "\"", new String(bytes, StandardCharsets.ISO_8859_1));
        }

        Parts json(String name, String content) {
            return part("name=\"" + name + "\"\r\nContent-Type: application/json", content);
        }

        private Parts part(String head, String content) {
            body.append(
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n");
            return this;
        }

        byte[] bytes() {
            return (body + "--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
