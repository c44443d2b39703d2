package dev.tc3.client.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.Quota;
import dev.tc3.client.RateLimiter.Permit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** To whom places go at the edges: when nothing was heard of one, and when one is refused in the moment it is given. */
@SuppressWarnings("FutureReturnValueIgnored") // what is waited for is looked at afterwards
final class PlacesTest {

    private static final Quota ONE = quota(1);
    private static final Quota TWO = quota(2);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<Runnable> alarms = new ArrayList<>();
    private long now;
    private final SlidingWindows windows = new SlidingWindows(() -> now, (delay, action) -> alarms.add(action));

    @Test
    void aPlaceWithoutNewsIsHeldToTheMillisecond() {
        ask(ONE);
        at(Duration.ofSeconds(30));
        CompletableFuture<Permit> next = ask(ONE);

        at(Duration.ofMillis(61_501));
        assertThat(next)
                .as("a minute, the window, the slowest arrival and the rounding")
                .isNotDone();
        at(Duration.ofMillis(61_502));
        assertThat(next).isDone();
    }

    @Test
    void aPlaceThatIsRefusedInTheMomentItIsGivenGoesToTheNext() {
        List<Permit> first = List.of(ask(TWO).join(), ask(TWO).join());
        CompletableFuture<Permit> one = ask(TWO);
        CompletableFuture<Permit> other = ask(TWO);
        CompletableFuture<Permit> last = ask(TWO);
        one.thenRun(() -> other.cancel(true));

        first.forEach(Permit::sent);
        at(Duration.ofMillis(1_502));

        assertThat(one).isCompleted();
        assertThat(other).isCancelled();
        assertThat(last).isCompleted();
    }

    /** Goes on to a time, and wakes up whoever asked for it by then or earlier; the others find nothing to do. */
    private void at(Duration time) {
        now = time.toNanos();
        List<Runnable> due = List.copyOf(alarms);
        alarms.clear();
        due.forEach(Runnable::run);
        alarms.addAll(due);
    }

    private CompletableFuture<Permit> ask(Quota quota) {
        return windows.acquire(quota, MINUTE).toCompletableFuture();
    }

    private static Quota quota(int requests) {
        return Quota.of("svc/1/Wipe", "ap-singapore", "id", requests, Duration.ofSeconds(1));
    }
}
