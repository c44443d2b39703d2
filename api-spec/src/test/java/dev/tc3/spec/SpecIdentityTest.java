package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecIdentityTest {

    private static final SpecIdentity SHOP = new SpecIdentity("shop", "2020-02-29");
    private static final SpecIdentity NOTHING = new SpecIdentity(null, null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'service': 'shop', 'version': '2020-02-29', 'actions': {'Buy': {}}}",
                "{'actions': {'Buy': {'service': 'no', 'version': 'no'}}, 'version': '2020-02-29', 'service': 'shop'}",
                "\uFEFF{'service': 'shop', 'version': '2020-02-29'}"
            })
    void theNativeFormatSaysItAtItsTop(String document) throws IOException {
        assertThat(identify(document)).isEqualTo(SHOP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'actions': {'version': {}}, 'metadata': {'api_brief': [{}], 'apiVersion': '2020-02-29',"
                        + " 'serviceShortName': 'shop'}, 'objects': {}, 'version': '1.0'}",
                "{'version': '1.0', 'metadata': {'serviceShortName': 'shop', 'apiVersion': '2020-02-29'}}"
            })
    void thePublishedFormatSaysItInItsMetadata(String document) throws IOException {
        assertThat(identify(document)).isEqualTo(SHOP);
    }

    @Test
    void anOverlayMaySayOnlyOneOfThemOrNeither() throws IOException {
        assertThat(identify("{'service': 'shop', 'actions': {}}")).isEqualTo(new SpecIdentity("shop", null));
        assertThat(identify("{'actions': {}, 'version': '2020-02-29'}"))
                .isEqualTo(new SpecIdentity(null, "2020-02-29"));
        assertThat(identify("{}")).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "no JSON", "{'service': 1, 'version': null}", "{'service': {'service': 'shop'}}"})
    void whatIsNotThereIsNotMadeUp(String document) throws IOException {
        assertThat(identify(document)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'service': 'shop', 'actions': {'Buy': }, 'version': '2020-02-29'}",
                "{'service': 'shop', 'actions'",
                "{'service': 'shop', 'version': '2020-02"
            })
    void ofABrokenDocumentItTellsWhatStandsBeforeTheMistake(String document) throws IOException {
        assertThat(identify(document)).isEqualTo(new SpecIdentity("shop", null));
    }

    @Test
    void aNameThatIsTooLongOrTooDeepIsNone() throws IOException {
        assertThat(identify("{'service': '" + "x".repeat(1_000_000) + "'}")).isEqualTo(NOTHING);
        assertThat(identify("{'actions': " + "[".repeat(100_000))).isEqualTo(NOTHING);
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        new SpecReader().identify(new SpecSource("shop.json", in));

        assertThat(closed).isFalse();
    }

    @Test
    void whatCannotBeReadIsToldAsSuch() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        assertThatThrownBy(() -> new SpecReader().identify(new SpecSource("shop.json", broken)))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    private static SpecIdentity identify(String document) throws IOException {
        byte[] bytes = document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new SpecReader().identify(new SpecSource("shop.json", new ByteArrayInputStream(bytes)));
    }
}
