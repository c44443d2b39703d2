package dev.tc3.client.auth.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TccliFileTest {

    @TempDir
    private Path home;

    @Test
    void aProfileHoldsIdKeyAndPerhapsAToken() throws Exception {
        write("default", "{\"secretId\": \"id\", \"secretKey\": \"key\", \"token\": null, \"later\": {\"a\": [1]}}");
        write("ci", "{\"token\": \"t\", \"secretKey\": \"key\", \"secretId\": \"id\"}");

        assertThat(new TccliFile(home, "default").fetch()).isEqualTo(Lease.lasting(Credentials.of("id", "key")));
        assertThat(new TccliFile(home, "ci").now()).isEqualTo(Credentials.of("id", "key", "t"));
    }

    @Test
    void theProfileIsThatOfTccliItself() {
        assertThat(TccliFile.usualProfile(Map.of())).isEqualTo("default");
        assertThat(TccliFile.usualProfile(Map.of("TCCLI_PROFILE", ""))).isEqualTo("default");
        assertThat(TccliFile.usualProfile(Map.of("TCCLI_PROFILE", "ci"))).isEqualTo("ci");
    }

    @Test
    void withoutAFileThereIsNothing() {
        assertThatThrownBy(() -> new TccliFile(home, "default").fetch())
                .isInstanceOf(NothingThereException.class)
                .hasMessageContaining("default.credential")
                .hasMessageContaining("tccli configure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"secretId\": \"\", \"secretKey\": null}", "{\"region\": \"ap-x\"}"})
    void withoutCredentialsInItThereIsNothing(String content) throws IOException {
        write("default", content);

        assertThatThrownBy(() -> new TccliFile(home, "default").fetch())
                .isInstanceOf(NothingThereException.class)
                .hasMessageContaining("has no credentials");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"secretId\": \"hush-id\"}                                  | it lacks secretKey",
                "{\"secretKey\": \"hush-key\"}                                | it lacks secretId",
                "{\"secretId\": \"hush id\", \"secretKey\": \"hush\"}         | secret id has spaces",
                "{\"secretId\": \"hush\", \"secretKey\": \"hush\\r\\nX: y\"}  | secret key has spaces",
                "{\"secretId\": \"hush\", \"secretKey\": {\"hush\": 1         | cannot be read",
                "hush                                                         | cannot be read",
                "[\"hush\"]                                                   | no JSON object",
                "{\"secretId\": \"hush\", \"secretKey\": \"hush\", \"role-arn\": \"qcs::cam::uin/1:roleName/r\"}"
                        + " | Credentials.fromRole",
            })
    void whatIsWrongIsNamedAndNoValueIsShown(String content, String problem) throws IOException {
        write("default", content);

        assertThatThrownBy(() -> new TccliFile(home, "default").fetch())
                .isInstanceOf(CredentialsException.class)
                .hasNoCause()
                .hasMessageContaining("default.credential")
                .hasMessageContaining(problem)
                .hasMessageNotContaining("hush");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../../etc/passwd", "a/b", "a\\b", "a\u0000", "a\r\nb", "C:x"})
    void aNameThatLeadsElsewhereIsRefused(String profile) {
        assertThatThrownBy(() -> new TccliFile(home, profile).fetch())
                .isInstanceOf(CredentialsException.class)
                .hasMessage("the name of the tccli profile can be none");
    }

    @Test
    void aFileThatIsTooLongIsNotRead() throws IOException {
        write("default", " ".repeat(1024 * 1024 + 1));

        assertThatThrownBy(() -> new TccliFile(home, "default").fetch()).hasMessageContaining("longer than 1 MiB");
    }

    private void write(String profile, String content) throws IOException {
        Path folder = Files.createDirectories(home.resolve(".tccli"));
        Files.writeString(folder.resolve(profile + ".credential"), content);
    }
}
