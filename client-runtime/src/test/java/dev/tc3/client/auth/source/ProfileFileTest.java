package dev.tc3.client.auth.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProfileFileTest {

    private static final String DEFAULT = "[default]\nsecret_id = id\nsecret_key = key\n";

    @TempDir
    private Path folder;

    private Path file;
    private Path userFile;
    private Path systemFile;

    @BeforeEach
    void places() {
        file = folder.resolve("file");
        userFile = folder.resolve("home/.tencentcloud/credentials");
        systemFile = folder.resolve("etc/credentials");
    }

    @Test
    void aProfileHoldsIdKeyAndPerhapsAToken() throws IOException {
        write(
                file,
                "# mine\n\n" + DEFAULT + "region = ap-x\n; other\n[ ci ]\nsecret_id=i=d\nsecret_key=k#y\ntoken = t\n");

        assertThat(ProfileFile.at(file, "default").now()).isEqualTo(Credentials.of("id", "key"));
        assertThat(ProfileFile.at(file, "ci").now()).isEqualTo(Credentials.of("i=d", "k#y", "t"));
    }

    @Test
    void windowsLineEndsAreFine() throws IOException {
        write(file, DEFAULT.replace("\n", "\r\n"));

        assertThat(ProfileFile.at(file, "default").now()).isEqualTo(Credentials.of("id", "key"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[default]~secret_id = id~hush-hush   | line 3 is neither",
                "secret_key = hush-hush               | line 1 comes before the first",
                "[default]~secret_id = i~secret_id = hush-hush | line 3 sets a key that",
                "[default]~= hush-hush                | line 2 is neither",
                "[default]~secret_key = hush-hush     | lacks secret_id",
                "[default]~secret_id = hush-hush      | lacks secret_key",
                "[default]~secret_id =~secret_key =   | lacks secret_id and secret_key",
                "[other]~secret_id = hush-hush        | no profile [default]",
                "[default]~secret_id = i~secret_key = hush hush-hush | secret key has spaces",
            })
    void whatIsWrongIsNamedAndNoValueIsShown(String content, String problem) throws IOException {
        write(file, content.replace('~', '\n'));

        assertRefused(() -> ProfileFile.at(file, "default").now())
                .hasMessageContaining(file.toString())
                .hasMessageContaining(problem)
                .hasMessageNotContaining("hush")
                .hasNoCause();
    }

    @Test
    void aFileThatCannotBeTextIsRefused() throws IOException {
        Files.write(file, new byte[] {'[', (byte) 0xff, ']'});
        assertRefused(() -> ProfileFile.at(file, "default").now()).hasMessageContaining("not UTF-8");

        Files.write(file, new byte[2 * 1024 * 1024]);
        assertRefused(() -> ProfileFile.at(file, "default").now()).hasMessageContaining("longer than 1 MiB");

        assertRefused(() -> ProfileFile.at(folder, "default").now())
                .hasMessageContaining("does not exist or is no file");
    }

    @Test
    void theFileThatTheEnvironmentNamesIsTheOnlyOne() throws IOException {
        write(userFile, DEFAULT);
        Map<String, String> environment = Map.of("TENCENTCLOUD_CREDENTIALS_FILE", file.toString());

        assertRefused(() -> find(environment)).hasMessageContaining(file.toString());

        write(file, DEFAULT.replace("key\n", "named\n"));
        assertThat(find(environment)).isEqualTo(Credentials.of("id", "named"));
    }

    @Test
    void theUsersFileComesBeforeTheSystems() throws IOException {
        write(systemFile, DEFAULT.replace("key\n", "system\n"));
        assertThat(find(Map.of())).isEqualTo(Credentials.of("id", "system"));

        write(userFile, DEFAULT.replace("key\n", "user\n"));
        assertThat(find(Map.of())).isEqualTo(Credentials.of("id", "user"));
    }

    @Test
    void whereItLookedIsSaidWhenNothingIsThere() {
        assertRefused(() -> find(Map.of()))
                .hasMessageContaining(userFile.toString())
                .hasMessageContaining(systemFile.toString())
                .hasMessageContaining("TENCENTCLOUD_CREDENTIALS_FILE");
    }

    private Credentials find(Map<String, String> environment) {
        return ProfileFile.usual(environment, folder.resolve("home"), systemFile, "default")
                .now();
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return assertThatThrownBy(reading).isInstanceOf(CredentialsException.class);
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
