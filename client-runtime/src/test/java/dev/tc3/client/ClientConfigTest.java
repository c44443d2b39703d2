package dev.tc3.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ClientConfigTest {

    private static final Credentials CREDENTIALS = Credentials.of("id", "key");

    @Test
    void everythingButRegionAndCredentialsHasASafeDefault() {
        ClientConfig config = complete(c -> {});

        assertThat(config.method()).isEqualTo(HttpMethod.POST);
        assertThat(config.signatureMethod()).isEqualTo(SignatureMethod.TC3_HMAC_SHA256);
        assertThat(config.language()).isEqualTo(Language.EN_US);
        assertThat(config.endpoint()).isEmpty();
        assertThat(config.callTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.maxResponseBytes()).isEqualTo(32 * 1024 * 1024);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientConfig.of(c -> c.credentials(CREDENTIALS)))
                .withMessageContaining("no region");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientConfig.of(c -> c.region("ap-singapore")))
                .withMessageContaining("no credentials");
    }

    static Stream<Duration> limitsThatAreNone() {
        return Stream.of(
                Duration.ZERO, Duration.ofSeconds(-1), Duration.ofMinutes(61), Duration.ofSeconds(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @MethodSource("limitsThatAreNone")
    void aTimeLimitIsALimit(Duration limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete(c -> c.callTimeout(limit)))
                .withMessageContaining("callTimeout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete(c -> c.connectTimeout(limit)))
                .withMessageContaining("connectTimeout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.of(o -> o.callTimeout(limit)))
                .withMessageContaining("callTimeout");
    }

    @Test
    void anAnswerMustHaveSomeRoom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete(c -> c.maxResponseBytes(1023)))
                .withMessageContaining("at least 1024");
    }

    @Test
    void nullIsRefusedByName() {
        assertNullRefused("region", c -> c.region(null));
        assertNullRefused("credentials", c -> c.credentials(null));
        assertNullRefused("url", c -> c.endpoint(null));
        assertNullRefused("method", c -> c.method(null));
        assertNullRefused("signatureMethod", c -> c.signatureMethod(null));
        assertNullRefused("language", c -> c.language(null));
        assertNullRefused("callTimeout", c -> c.callTimeout(null));
        assertNullRefused("connectTimeout", c -> c.connectTimeout(null));
        assertNullRefused("clock", c -> c.clock(null));
    }

    @Test
    void nullIsNoOption() {
        assertNullIsNoOption("method", o -> o.method(null));
        assertNullIsNoOption("signatureMethod", o -> o.signatureMethod(null));
        assertNullIsNoOption("region", o -> o.region(null));
        assertNullIsNoOption("language", o -> o.language(null));
        assertNullIsNoOption("callTimeout", o -> o.callTimeout(null));
        assertNullIsNoOption("path", o -> o.allowInUrl(null));
    }

    @Test
    void optionsAreEmptyUnlessSet() {
        RequestOptions none = RequestOptions.none();

        assertThat(none.method()).isEmpty();
        assertThat(none.signatureMethod()).isEmpty();
        assertThat(none.region()).isEmpty();
        assertThat(none.language()).isEmpty();
        assertThat(none.callTimeout()).isEmpty();
        assertThat(none.allowedInUrl()).isEmpty();
    }

    @Test
    void anOptionsRegionIsCheckedToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.of(o -> o.region("evil.example")))
                .withMessageContaining("not a region name");
    }

    private static void assertNullRefused(String name, Consumer<ClientConfig.Builder> step) {
        assertThatNullPointerException().isThrownBy(() -> complete(step)).withMessage(name);
    }

    private static void assertNullIsNoOption(String name, Consumer<RequestOptions.Builder> step) {
        assertThatNullPointerException()
                .isThrownBy(() -> RequestOptions.of(step))
                .withMessage(name);
    }

    private static ClientConfig complete(Consumer<ClientConfig.Builder> more) {
        return ClientConfig.of(c -> more.accept(c.region("ap-singapore").credentials(CREDENTIALS)));
    }
}
