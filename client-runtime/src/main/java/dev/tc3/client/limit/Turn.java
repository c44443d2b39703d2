package dev.tc3.client.limit;

import dev.tc3.client.Quota;
import dev.tc3.client.RateLimitException;
import dev.tc3.client.RateLimiter.Permit;
import java.util.concurrent.CompletableFuture;

/** One who waits for a place in a window, has it, or has had it. What it is told is changed under the windows' lock. */
final class Turn extends CompletableFuture<Permit> implements Permit {

    private enum Stage {
        WAITING,
        CALLED,
        SENT,
        OVER
    }

    private final Quota quota;
    private final long latest;
    private final SlidingWindows windows;
    private Stage stage = Stage.WAITING;
    private long freeAt;

    Turn(Quota quota, long latest, SlidingWindows windows) {
        this.quota = quota;
        this.latest = latest;
        this.windows = windows;
    }

    Quota quota() {
        return quota;
    }

    /** Gives it the place; its owner will not send later than it could wait. */
    void take() {
        stage = Stage.CALLED;
        freeAt = latest + Window.span(quota) + Window.SLOWEST_ARRIVAL;
    }

    /** Tells its owner, unless that has given up. */
    boolean call() {
        return complete(this);
    }

    void tooLate() {
        completeExceptionally(new RateLimitException("the rate limit of " + quota.requests() + " requests in "
                + quota.window().toSeconds() + " s leaves no place within the time limit"));
    }

    /** Whether it still holds a place. */
    boolean holds(long now) {
        return stage != Stage.OVER && freeAt - now > 0;
    }

    /** When its place becomes free by itself. */
    long freeAt() {
        return freeAt;
    }

    boolean isPast(long now) {
        return latest - now <= 0;
    }

    @Override
    public void sent() {
        windows.change(this, () -> {
            if (stage == Stage.CALLED) {
                stage = Stage.SENT;
                freeAt = windows.now() + Window.SLOWEST_ARRIVAL + Window.span(quota);
            }
        });
    }

    @Override
    public void answered() {
        windows.change(this, () -> {
            if (stage == Stage.SENT) {
                freeAt = Math.min(freeAt, windows.now() + Window.span(quota));
            }
        });
    }

    @Override
    public void unused() {
        windows.change(this, () -> {
            if (stage == Stage.CALLED) {
                stage = Stage.OVER;
            }
        });
    }
}
