package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.Bytes;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.SignatureMethod;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.auth.Tc3Message;
import dev.tc3.client.auth.Tc3Signer;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.RawServer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Actions that take files. */
@Timeout(60)
final class BinaryActionsTest {

    private static final ActionDescriptor<ParamSource, String> UPLOAD =
            Fixtures.action("UploadThing", Effect.WRITE).multipart();
    private static final byte[] FILE = {0, 1, 13, 10, '-', '-', (byte) 0xff};
    private static final ParamSource REQUEST = writer -> {
        writer.string("Name", "ü");
        writer.binary("File", Bytes.of(FILE));
    };

    @Test
    void anActionHasABinaryFormOnlyIfItSaysSo() {
        assertThat(Fixtures.WIPE.binary()).isFalse();
        assertThat(UPLOAD.binary()).isTrue();
        assertThat(UPLOAD.signed()).isTrue();
        assertThat(UPLOAD.unsigned().binary()).isTrue();
        assertThat(UPLOAD.unsigned().multipart().signed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFileArrivesInABodyThatWasSignedAsItIs(Way way) {
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r-1"));
                ServiceClient client = open(server)) {
            assertThat(way.call(client, UPLOAD, REQUEST, RequestOptions.none())).isEqualTo("r-1");

            assertThat(server.requests()).singleElement().satisfies(request -> {
                assertThat(request.line()).isEqualTo("POST / HTTP/1.1");
                assertThat(request.header("Content-Type")).matches("multipart/form-data; boundary=[0-9a-f]{32}");
                assertThat(request.bodyText()).contains("name=\"Name\"\r\n\r\nü\r\n");
                assertThat(contains(request.body(), FILE)).isTrue();
                Tc3Message message = new Tc3Message(
                        HttpMethod.POST,
                        request.header("Host"),
                        "",
                        request.header("Content-Type"),
                        "UploadThing",
                        request.body());
                assertThat(request.header("Authorization"))
                        .isEqualTo(new Tc3Signer()
                                .authorization(message, "svc", Fixtures.NOW.getEpochSecond(), Fixtures.CREDENTIALS));
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | TC3_HMAC_SHA256 | method(HttpMethod.POST)",
                "POST | HMAC_SHA1 | signatureMethod(SignatureMethod.TC3_HMAC_SHA256)",
                "GET | HMAC_SHA256 | method(HttpMethod.POST) and signatureMethod(SignatureMethod.TC3_HMAC_SHA256)"
            })
    void anotherFormIsRefusedWithWhatToSet(HttpMethod method, SignatureMethod signatureMethod, String remedy) {
        try (RawServer server = RawServer.silent();
                ServiceClient client = open(server)) {
            for (ParamSource request : new ParamSource[] {REQUEST, writer -> writer.string("Name", "no file")}) {
                InvalidRequestException e = catchThrowableOfType(
                        InvalidRequestException.class,
                        () -> client.call(
                                UPLOAD,
                                request,
                                RequestOptions.of(o -> o.method(method).signatureMethod(signatureMethod))));

                assertThat(e)
                        .hasMessage(
                                "UploadThing was not sent: it takes binary parameters, which only a POST request signed"
                                        + " by TC3-HMAC-SHA256 can carry; set for this call, with RequestOptions: "
                                        + remedy);
            }
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void anUnsignedUploadIsPossible() {
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r-1"));
                ServiceClient client = open(server)) {
            client.call(
                    UPLOAD.unsigned(), REQUEST, RequestOptions.of(o -> o.signatureMethod(SignatureMethod.HMAC_SHA1)));

            assertThat(server.requests()).singleElement().satisfies(request -> {
                assertThat(request.header("Authorization")).isEqualTo("SKIP");
                assertThat(request.header("Content-Type")).startsWith("multipart/form-data");
            });
        }
    }

    @Test
    void theLargestFileIsSentAndALargerOneIsNot() {
        int limit = 10 * 1024 * 1024;
        int empty = length(writer -> writer.binary("File", Bytes.of(new byte[0])));

        assertThat(length(file(limit - empty))).isEqualTo(limit);
        InvalidRequestException e =
                catchThrowableOfType(InvalidRequestException.class, () -> length(file(limit - empty + 1)));
        assertThat(e)
                .hasMessage(
                        "UploadThing was not sent: the body has 10485761 bytes, and at most 10485760 are taken; split it");
    }

    private static ParamSource file(int size) {
        return writer -> writer.binary("File", Bytes.of(new byte[size]));
    }

    /** How long the body of an upload is. */
    private static int length(ParamSource request) {
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r-1"));
                ServiceClient client = open(server)) {
            client.call(UPLOAD, request, RequestOptions.none());
            return server.requests().get(0).body().length;
        }
    }

    private static boolean contains(byte[] all, byte[] part) {
        for (int i = 0; i + part.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static ServiceClient open(RawServer server) {
        return Clients.open(
                Fixtures.SERVICE,
                Fixtures.config(c -> c.endpoint(server.endpoint().url())));
    }
}
