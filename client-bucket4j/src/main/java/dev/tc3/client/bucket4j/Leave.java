package dev.tc3.client.bucket4j;

import dev.tc3.client.Quota;
import dev.tc3.client.RateLimiter.Permit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Leave to send a request at a moment. */
final class Leave implements Permit {

    private final Lines lines;
    private final Quota quota;
    private final long moment;
    private final AtomicBoolean over = new AtomicBoolean();

    Leave(Lines lines, Quota quota, long moment) {
        this.lines = lines;
        this.quota = quota;
        this.moment = moment;
    }

    @Override
    public void sent() {
        over.set(true);
    }

    @Override
    public void unused() {
        if (over.compareAndSet(false, true)) {
            lines.offer(quota, moment);
        }
    }
}
