package dev.tc3.client.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class IdleTimerTest {

    @Test
    void actionsRunOnADaemonThreadThatKeepsNoProgramAlive() throws Exception {
        CompletableFuture<Thread> ran = new CompletableFuture<>();

        new IdleTimer().in(Duration.ZERO, () -> ran.complete(Thread.currentThread()));

        Thread thread = ran.get(30, TimeUnit.SECONDS);
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).isEqualTo("tc3-limits");
    }
}
