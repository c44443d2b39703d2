package dev.tc3.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CredentialsTest {

    @Test
    void credentialsAreValues() {
        EqualsVerifier.forClass(Credentials.class)
                .withNonnullFields("secretId", "secretKey", "token")
                .verify();
    }

    @Test
    void theyShowNothingOfThemselves() {
        assertThat(Credentials.of("hushId", "hushKey").toString()).isEqualTo("Credentials{permanent}");
        assertThat(Credentials.of("hushId", "hushKey", "hushToken").toString()).isEqualTo("Credentials{temporary}");
    }

    @Test
    void theyProvideThemselves() {
        Credentials credentials = Credentials.of("id", "key");

        assertThat(credentials.credentials()).isSameAs(credentials);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " hush", "hu sh", "hush\n", "hush\u0000", "h\u00fcsh"})
    void whatCannotBeASecretIsRefusedAndNotShown(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.of(text, "key"))
                .withMessageContaining("secret id")
                .withMessageNotContaining("hush");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.of("id", text))
                .withMessageContaining("secret key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.of("id", "key", text))
                .withMessageContaining("token");
    }
}
