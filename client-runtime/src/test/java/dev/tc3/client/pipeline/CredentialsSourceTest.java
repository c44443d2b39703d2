package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.tc3.client.CredentialsProvider;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.testing.Fixtures;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that end before there is anything to send, because of who should sign. Nobody listens where they would go. */
final class CredentialsSourceTest {

    private static final ParamSource PLAIN = writer -> writer.string("Id", "t-1");

    @Test
    void credentialsAreNotAskedForWhenTheRequestIsWrong() {
        CredentialsProvider unexpected = () -> fail("nobody should ask");

        assertThatThrownBy(() -> call(unexpected, Fixtures.REQUEST, options -> options.method(HttpMethod.GET)))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void withoutCredentialsNothingIsSent() {
        RuntimeException broken = new IllegalStateException("metadata service is away");

        assertThatThrownBy(() -> call(
                        () -> {
                            throw broken;
                        },
                        PLAIN,
                        options -> {}))
                .isInstanceOf(NotSentException.class)
                .hasMessage("WipeThing was not sent: the credentials provider failed")
                .hasCause(broken);
        assertThatThrownBy(() -> call(() -> null, PLAIN, options -> {}))
                .isInstanceOf(NotSentException.class)
                .hasMessageContaining("gave null");
    }

    @Test
    @Timeout(60)
    void aProviderThatHangsIsGivenUpAndInterrupted() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CredentialsProvider hanging = () -> {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return Fixtures.CREDENTIALS;
        };

        // On a slow machine the time may be up before the provider is asked at all; then there is nobody to interrupt.
        do {
            assertThatThrownBy(() -> call(hanging, PLAIN, options -> options.callTimeout(Duration.ofMillis(100))))
                    .isInstanceOf(NotSentException.class)
                    .hasMessageContaining("within the call's time limit");
        } while (asked.getCount() > 0);
        interrupted.await();
    }

    @Test
    void aTimeLimitThatHasPassedEndsTheCall() {
        assertThatThrownBy(() -> call(Fixtures.CREDENTIALS, PLAIN, options -> options.callTimeout(Duration.ofNanos(1))))
                .isInstanceOf(NotSentException.class)
                .hasMessageContaining("its time limit passed");
    }

    private static String call(
            CredentialsProvider credentials, ParamSource request, Consumer<RequestOptions.Builder> options) {
        try (ServiceClient client = Clients.open(
                Fixtures.SERVICE,
                Fixtures.config(c -> c.credentials(credentials).endpoint("http://127.0.0.1:1")))) {
            return client.call(Fixtures.WIPE, request, RequestOptions.of(options));
        }
    }
}
