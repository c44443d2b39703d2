package dev.tc3.client.auth.source;

import dev.tc3.client.Credentials;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A source that gives {@code id-1}, {@code id-2} and so on, each for an hour, unless it is told something else. */
final class CountingSource implements Source {

    static final Duration LIFE = Duration.ofHours(1);

    private final HandClock clock;
    private final AtomicInteger asked = new AtomicInteger();
    private final Semaphore answers = new Semaphore(Integer.MAX_VALUE);
    private volatile Supplier<Lease> next = this::hour;

    CountingSource(HandClock clock) {
        this.clock = clock;
    }

    static Credentials number(int number) {
        return Credentials.of("id-" + number, "hush-key-" + number, "hush-token-" + number);
    }

    int asked() {
        return asked.get();
    }

    Lease hour() {
        return lasting(LIFE);
    }

    Lease lasting(Duration life) {
        return new Lease(number(asked.get()), clock.in(life));
    }

    void answers(Supplier<Lease> what) {
        next = what;
    }

    /** From now on questions hang. */
    void hang() {
        answers.drainPermits();
    }

    void answerOne() {
        answers.release();
    }

    @Override
    public String name() {
        return "counting source";
    }

    @Override
    public Lease fetch() {
        asked.incrementAndGet();
        try {
            answers.acquire();
        } catch (InterruptedException e) {
            throw new IllegalStateException("hush");
        }
        return next.get();
    }
}
