package dev.tc3.client.proof;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The clocks of the model: true time that only the test drives, and the clocks that go by it, each wrong in its way. */
final class WorldClocks implements Clocks {

    private static final Instant START = Instant.parse("2026-03-04T05:06:07Z");

    private long now;
    private long asleep;
    private long ownAhead;
    private final long serviceAhead;
    private @Nullable Instant learned;
    private long learnedAt;

    WorldClocks(long serviceAhead) {
        this.serviceAhead = serviceAhead;
    }

    long now() {
        return now;
    }

    void pass(long millis) {
        now += millis;
    }

    /** The machine sleeps: its uptime stands still, and nothing else does. */
    void sleep(long millis) {
        now += millis;
        asleep += millis;
    }

    /** Somebody sets the machine's own clock. */
    void setOwn(long by) {
        ownAhead += by;
    }

    Instant own() {
        return START.plusMillis(now + ownAhead);
    }

    Instant service(long time) {
        return START.plusMillis(time + serviceAhead);
    }

    /** An answer brings the service's time in whole seconds, as headers have it. */
    void learn(long answeredAt) {
        learned = Instant.ofEpochSecond(service(answeredAt).getEpochSecond());
        learnedAt = uptime();
    }

    @Nullable
    Instant believedService() {
        return learned == null ? null : learned.plusMillis(uptime() - learnedAt);
    }

    private long uptime() {
        return now - asleep;
    }

    @Override
    public Moment read() {
        return new Moment(own(), Duration.ofMillis(uptime()), believedService());
    }
}
