package dev.tc3.client.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PauseUntilClosedTest {

    private static final Duration AGES = Duration.ofDays(1);

    private final PauseUntilClosed pause = new PauseUntilClosed();

    @Test
    void thereIsAnotherLookAfterAPause() {
        assertThat(pause.take(Duration.ofMillis(1))).isTrue();
    }

    @Test
    void closingEndsAPauseThatIsUnderWay() throws Exception {
        CompletableFuture<Boolean> goesOn = new CompletableFuture<>();
        Thread waiting = new Thread(() -> goesOn.complete(pause.take(AGES)));
        waiting.start();
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        pause.close();

        assertThat(goesOn.get(30, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void thereIsNoPauseAfterClosing() {
        pause.close();
        pause.close();

        assertThat(pause.take(AGES)).isFalse();
    }

    @Test
    void anInterruptEndsAPauseAndIsKept() throws Exception {
        CompletableFuture<Boolean> goesOn = new CompletableFuture<>();
        CompletableFuture<Boolean> kept = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            goesOn.complete(pause.take(AGES));
            kept.complete(Thread.currentThread().isInterrupted());
        });
        waiting.start();

        waiting.interrupt();

        assertThat(goesOn.get(30, TimeUnit.SECONDS)).isFalse();
        assertThat(kept.get(30, TimeUnit.SECONDS)).isTrue();
    }
}
