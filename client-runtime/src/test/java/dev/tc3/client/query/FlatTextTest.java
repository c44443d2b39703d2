package dev.tc3.client.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FlatTextTest {

    @Test
    void namesAndValuesAreEncodedAndJoined() {
        FlatText text = new FlatText();
        assertThat(text).hasToString("");

        text.add("Filters.0.Name", "a b");
        assertThat(text).hasToString("Filters.0.Name=a%20b");

        text.add("x&y", "=*~ü");
        assertThat(text).hasToString("Filters.0.Name=a%20b&x%26y=%3D%2A~%C3%BC");
    }
}
