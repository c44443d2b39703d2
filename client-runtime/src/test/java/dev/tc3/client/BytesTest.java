package dev.tc3.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class BytesTest {

    @Test
    void theyAreCopiedOnTheWayInAndOut() {
        byte[] array = {1, 2};
        Bytes bytes = Bytes.of(array);
        array[0] = 9;
        bytes.toByteArray()[1] = 9;

        assertThat(bytes.toByteArray()).containsExactly(1, 2);
        assertThat(bytes.size()).isEqualTo(2);
    }

    @Test
    void theyAreWrittenWhole() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Bytes.of(new byte[] {1, 2}).writeTo(out);

        assertThat(out.toByteArray()).containsExactly(1, 2);
    }

    @Test
    void theyAreEqualByContentAndTextDoesNotShowIt() {
        assertThat(Bytes.of(new byte[] {65}))
                .isEqualTo(Bytes.of(new byte[] {65}))
                .hasSameHashCodeAs(Bytes.of(new byte[] {65}))
                .isNotEqualTo(Bytes.of(new byte[0]))
                .hasToString("<1 byte>");
        assertThat(Bytes.of(new byte[0])).hasToString("<0 bytes>");
    }
}
