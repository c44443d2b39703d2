package dev.tc3.testkit.gateway;

import dev.tc3.client.Credentials;
import dev.tc3.spec.RateLimit;
import dev.tc3.testkit.wire.Common;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An action takes so many calls in a window that slides with the clock, for each region and key. Calls that are refused
 * do not count, so that a client which keeps trying gets through as soon as there is room.
 */
final class RateLimitCheck implements Check<ActionCall> {

    private record Counted(
            String service,
            String version,
            String action,
            @Nullable String region,
            String secretId) {}

    private final Clock clock;
    private final Credentials accepted;
    private final Map<Counted, Deque<Instant>> arrivals = new ConcurrentHashMap<>();

    RateLimitCheck(Clock clock, Credentials accepted) {
        this.clock = clock;
        this.accepted = accepted;
    }

    @Override
    public Optional<Refusal> refuse(ActionCall call) {
        @Nullable RateLimit limit = call.served().action().rateLimit();
        if (limit == null || admit(counted(call), limit)) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                "RequestLimitExceeded",
                "The action takes " + limit.requests() + " requests in " + limit.perSeconds() + " s."));
    }

    /** Forgets all calls. */
    void reset() {
        arrivals.clear();
    }

    private Counted counted(ActionCall call) {
        return new Counted(
                call.served().spec().service(),
                call.served().spec().version(),
                call.served().action().name(),
                call.incoming().common().get(Common.REGION),
                accepted.secretId());
    }

    private boolean admit(Counted counted, RateLimit limit) {
        Deque<Instant> window = arrivals.computeIfAbsent(counted, added -> new ArrayDeque<>());
        synchronized (window) {
            Instant now = clock.instant();
            Instant start = now.minus(Duration.ofSeconds(limit.perSeconds()));
            window.removeIf(arrival -> !arrival.isAfter(start));
            if (window.size() >= limit.requests()) {
                return false;
            }
            window.add(now);
            return true;
        }
    }
}
