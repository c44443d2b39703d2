package dev.tc3.client.multipart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.api.ParamSource;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BoundaryTest {

    @Test
    void everyPlaceIsCountedFromTheFirstByteToTheLast() {
        assertThat(count("ab", "")).isZero();
        assertThat(count("ab", "a")).isZero();
        assertThat(count("ab", "ab")).isEqualTo(1);
        assertThat(count("ab", "abxaab")).isEqualTo(2);
        assertThat(count("aa", "aaa")).isEqualTo(2);
    }

    @Test
    void aBoundaryThatThePartsHoldIsReplacedAndNothingIsLeftOfIt() {
        String held = "0".repeat(Boundary.LENGTH);
        String free = "1".repeat(Boundary.LENGTH);
        ParamSource request = writer -> writer.string("Text", held);
        MultipartForm form = MultipartForm.of(request);
        Iterator<String> boundaries = List.of(held, free).iterator();

        MultipartBody body = form.encode(boundaries::next);

        assertThat(body.contentType()).endsWith(free);
        assertThat(new String(body.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("--" + free + "\r\nContent-Disposition: form-data; name=\"Text\"\r\n\r\n" + held + "\r\n--"
                        + free + "--\r\n");
    }

    private static int count(String boundary, String body) {
        return Boundary.count(boundary, body.getBytes(StandardCharsets.US_ASCII));
    }
}
