package dev.tc3.client.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.api.ParamSource;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SensitiveParamsTest {

    @Test
    void thoseThatAreSetAreFoundInAnyDepth() {
        ParamSource user = writer -> {
            writer.string("Name", "n");
            writer.sensitive().string("Password", "p");
        };
        ParamSource request = writer -> {
            writer.sensitive().string("Unset", null);
            writer.structs("Users", List.of(user, user));
            writer.struct("Login", user);
            writer.sensitive().strings("Keys", List.of());
            writer.sensitive().struct("Vault", user);
            writer.string("Plain", "x");
        };

        assertThat(SensitiveParams.in(request)).containsExactly("Keys", "Login.Password", "Users.Password", "Vault");
    }

    @Test
    void aRequestWithoutSecretsHasNone() {
        ParamSource request = writer -> {
            writer.string("A", "a");
            writer.int64("B", 1L);
            writer.uint64("C", 1L);
            writer.float64("D", 1.0);
            writer.bool("E", true);
            writer.strings("F", List.of("f"));
            writer.int64s("G", List.of(1L));
            writer.uint64s("H", List.of(1L));
            writer.float64s("I", List.of(1.0));
            writer.bools("J", List.of(true));
            writer.structs("K", null);
            writer.struct("L", null);
        };

        assertThat(SensitiveParams.in(request)).isEmpty();
    }
}
