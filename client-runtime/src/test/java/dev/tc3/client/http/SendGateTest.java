package dev.tc3.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class SendGateTest {

    @Test
    void aRequestPassesOnce() throws IOException {
        SendGate gate = new SendGate(() -> {});

        gate.pass();

        assertThatIOException().isThrownBy(gate::pass).withMessageContaining("only once");
        assertThat(gate.giveUp()).isFalse();
    }

    @Test
    void whatWasGivenUpNeverPasses() {
        SendGate gate = new SendGate(() -> {});

        assertThat(gate.giveUp()).isTrue();
        assertThat(gate.giveUp()).isTrue();
        assertThatIOException().isThrownBy(gate::pass).withMessageContaining("given up");
    }

    @Test
    void oneOfTwoThreadsWins() {
        for (int i = 0; i < 2_000; i++) {
            SendGate gate = new SendGate(() -> {});
            CompletableFuture<Boolean> sent = CompletableFuture.supplyAsync(() -> passes(gate));

            boolean givenUp = gate.giveUp();

            assertThat(sent.join()).isNotEqualTo(givenUp);
        }
    }

    @Test
    void givingUpAfterwardsChangesNothing() {
        SendGate gate = new SendGate(() -> {});
        assertThatCode(gate::pass).doesNotThrowAnyException();
        assertThat(gate.giveUp()).isFalse();
        assertThat(passes(gate)).isFalse();
    }

    private static boolean passes(SendGate gate) {
        try {
            gate.pass();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
