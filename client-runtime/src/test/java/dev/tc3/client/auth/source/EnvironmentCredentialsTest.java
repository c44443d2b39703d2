package dev.tc3.client.auth.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EnvironmentCredentialsTest {

    @Test
    void idAndKeyMakePermanentCredentials() {
        assertThat(read(Map.of("TENCENTCLOUD_SECRET_ID", "id", "TENCENTCLOUD_SECRET_KEY", "key")))
                .isEqualTo(Credentials.of("id", "key"));
    }

    @Test
    void aTokenMakesThemTemporary() {
        assertThat(read(Map.of(
                        "TENCENTCLOUD_SECRET_ID", "id",
                        "TENCENTCLOUD_SECRET_KEY", "key",
                        "TENCENTCLOUD_TOKEN", "token")))
                .isEqualTo(Credentials.of("id", "key", "token"));
    }

    @Test
    void anEmptyTokenIsNone() {
        assertThat(read(Map.of(
                        "TENCENTCLOUD_SECRET_ID", "id", "TENCENTCLOUD_SECRET_KEY", "key", "TENCENTCLOUD_TOKEN", "")))
                .isEqualTo(Credentials.of("id", "key"));
    }

    @Test
    void exactlyTheMissingVariablesAreNamed() {
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(CredentialsException.class)
                .hasMessageEndingWith("set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY");
        assertThatThrownBy(() -> read(Map.of("TENCENTCLOUD_SECRET_ID", "id")))
                .isInstanceOf(CredentialsException.class)
                .hasMessageEndingWith("set TENCENTCLOUD_SECRET_KEY");
        assertThatThrownBy(() -> read(Map.of("TENCENTCLOUD_SECRET_ID", "", "TENCENTCLOUD_SECRET_KEY", "key")))
                .isInstanceOf(CredentialsException.class)
                .hasMessageEndingWith("set TENCENTCLOUD_SECRET_ID");
    }

    @Test
    void aValueThatIsNoSecretIsRefusedAndNotShown() {
        assertThatThrownBy(() -> read(Map.of("TENCENTCLOUD_SECRET_ID", "id", "TENCENTCLOUD_SECRET_KEY", "hush hush")))
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("secret key")
                .hasMessageNotContaining("hush");
    }

    private static Credentials read(Map<String, String> environment) {
        return new EnvironmentCredentials(environment).now();
    }
}
