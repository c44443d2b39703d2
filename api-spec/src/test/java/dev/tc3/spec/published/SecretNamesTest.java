package dev.tc3.spec.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of members in published models that tell a secret, and names that only look like it. */
class SecretNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password",
                "Token",
                "SecretKey",
                "ApplicationToken",
                "AppKey",
                "PrivateKey",
                "ApiKey",
                "AccessToken",
                "TmpSecretKey",
                "DevicePsk",
                "ClientSecret",
                "SessionToken",
                "AdminPassword",
                "PassWord",
                "Kubeconfig",
                "KubeConfig",
                "DbPwd",
                "DBPWD",
                "SecretString",
                "SecretBinary",
                "Plaintext",
                "CertKey",
                "RootPassword",
                "UserPwd",
                "MasterPassword",
                "CamSecret",
                "BackupSecretKey",
                "RefreshToken",
                "access_token",
                "password",
                "SAMLAssertion",
                "TokenCode",
                "UserSig"
            })
    void aTextOfThatNameIsASecret(String name) {
        assertThat(isSecret(name, "string")).isTrue();
        assertThat(isSecret(name, "list<string>")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NextToken",
                "ClientToken",
                "PageToken",
                "NextPageToken",
                "ContinueToken",
                "ContinuationToken",
                "PaginationToken",
                "ScrollToken",
                "ClientRequestToken",
                "MaxTokens",
                "Tokens",
                "CachedTokens",
                "PasswordLength",
                "PasswordType",
                "PasswordPolicy",
                "NeedResetPassword",
                "SecretId",
                "TmpSecretId",
                "SecretName",
                "AccessKeyId",
                "PublicKey",
                "KeyIds",
                "TokenLocation",
                "Key",
                "Item",
                ""
            })
    void aTextOfThatNameIsNone(String name) {
        assertThat(isSecret(name, "string")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean",
                "int64",
                "uint64",
                "double",
                "date",
                "binary",
                "Password",
                "list<Password>",
                "list<int64>"
            })
    void onlyTextsAreSecrets(String type) {
        assertThat(isSecret("Password", type)).isFalse();
    }

    private static boolean isSecret(String name, String type) {
        return SecretNames.KNOWN.isSecret(name, new JsonText(Place.top(new Source(0, "api.json")), type));
    }
}
