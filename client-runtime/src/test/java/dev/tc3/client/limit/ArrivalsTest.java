package dev.tc3.client.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.NotSentException;
import dev.tc3.client.Outcome;
import dev.tc3.client.RateLimitException;
import dev.tc3.client.RateLimiter;
import dev.tc3.client.RateLimiter.Permit;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.RateLimit;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.RawServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients of one process against a service that notes when requests arrive. Each test calls an action of its own, as limits outlive it. */
@Timeout(120)
final class ArrivalsTest {

    private static final RateLimit TWENTY = new RateLimit(20, 1);
    private static final RateLimit ONE_A_MINUTE = new RateLimit(1, 60);

    private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Long> sent = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final ThreadLocal<Integer> calling = new ThreadLocal<>();

    private record Arrival(long at, int number) {}

    /** The limiter of the process, with a note of when each request was sent. */
    private final RateLimiter limiter = (quota, atMost) -> {
        int number = calling.get();
        return RateLimiter.ofProcess().acquire(quota, atMost).thenApply(permit -> new Permit() {
            @Override
            public void sent() {
                sent.put(number, System.nanoTime());
                permit.sent();
            }

            @Override
            public void answered() {
                permit.answered();
            }

            @Override
            public void unused() {
                permit.unused();
            }
        });
    };

    @Test
    void sixtyFourThreadsOfSeveralClientsKeepTheLimitAndUseIt() throws Exception {
        ActionDescriptor<ParamSource, String> action = limited("WipeOften", Effect.DESTRUCTIVE, TWENTY);
        try (RawServer server = noting();
                ServiceClient one = open(server);
                ServiceClient two = open(server);
                ServiceClient three = open(server)) {
            List<ServiceClient> clients = List.of(one, two, three);
            ExecutorService threads = Executors.newFixedThreadPool(64);
            List<Future<Integer>> all = new ArrayList<>();
            long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
            for (int i = 0; i < 64; i++) {
                ServiceClient client = clients.get(i % 3);
                all.add(threads.submit(() -> {
                    int calls = 0;
                    while (System.nanoTime() < end) {
                        client.call(action, request(numbers.getAndIncrement()), RequestOptions.none());
                        calls++;
                    }
                    return calls;
                }));
            }
            List<Integer> calls = new ArrayList<>();
            for (Future<Integer> each : all) {
                calls.add(each.get());
            }
            threads.shutdown();

            List<Long> times = times();
            assertThat(times).hasSize(calls.stream().mapToInt(Integer::intValue).sum());
            assertNoSecondHoldsMoreThan(20, times);
            double seconds = (times.get(times.size() - 1) - times.get(0)) / 1e9;
            assertThat((times.size() - 20) / seconds).as("calls in a second").isGreaterThan(0.6 * 20);
            assertThat(calls).as("all threads get their turn").allMatch(each -> each >= 1);
        }
    }

    @Test
    void callsThatWaitHoldNoThreadAndGoInTheOrderInWhichTheyCame() {
        ActionDescriptor<ParamSource, String> action = limited("WipeInTurn", Effect.DESTRUCTIVE, TWENTY);
        try (RawServer server = noting();
                ServiceClient client = open(server)) {
            int before = Thread.activeCount();
            List<CompletableFuture<String>> all = IntStream.range(0, 500)
                    .mapToObj(i -> client.callAsync(action, request(i), options(Duration.ofMinutes(10))))
                    .toList();
            CompletableFuture.allOf(all.subList(0, 60).toArray(new CompletableFuture<?>[0]))
                    .join();
            int during = Thread.activeCount();
            all.forEach(call -> call.cancel(true));

            assertThat(during - before)
                    .as("threads of the client and the server, of which 20 can be at work")
                    .isLessThan(150);
            assertThat(all.subList(0, 60)).allMatch(call -> !call.isCompletedExceptionally());
            List<Integer> order = arrivals.stream().map(Arrival::number).toList();
            for (int place = 0; place < order.size(); place++) {
                assertThat(Math.abs(order.get(place) - place))
                        .as("request %d arrived as number %d", order.get(place), place)
                        .isLessThan(40);
            }
            assertNoSecondHoldsMoreThan(20, times());
        }
    }

    @Test
    void whoCannotWaitLongEnoughIsToldThatNothingWasSent() {
        ActionDescriptor<ParamSource, String> action = limited("WipeSeldom", Effect.DESTRUCTIVE, ONE_A_MINUTE);
        try (RawServer server = noting();
                ServiceClient client = open(server)) {
            client.call(action, request(0), RequestOptions.none());
            NotSentException e = catchThrowableOfType(
                    NotSentException.class, () -> client.call(action, request(1), options(Duration.ofMillis(300))));

            assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
            assertThat(e.attempts()).isZero();
            assertThat(e).hasCauseInstanceOf(RateLimitException.class);
            assertThat(e).hasMessageContaining("within the");
            assertThat(arrivals).hasSize(1);
        }
    }

    @Test
    void othersAndThoseWithoutALimiterDoNotWait() {
        ActionDescriptor<ParamSource, String> action = limited("WipeAlone", Effect.DESTRUCTIVE, ONE_A_MINUTE);
        try (RawServer server = noting();
                ServiceClient client = open(server);
                ServiceClient free = Clients.open(
                        Fixtures.SERVICE,
                        Fixtures.config(c -> c.endpoint(server.endpoint().url()).rateLimiter(RateLimiter.none())))) {
            client.call(action, request(0), options(Duration.ofSeconds(30)));
            client.call(limited("LookAlone", Effect.READ, ONE_A_MINUTE), request(1), options(Duration.ofSeconds(30)));
            client.call(
                    action,
                    request(2),
                    RequestOptions.of(o -> o.region("ap-tokyo").callTimeout(Duration.ofSeconds(30))));
            free.call(action, request(3), options(Duration.ofSeconds(30)));

            assertThat(arrivals).hasSize(4);
        }
    }

    private RawServer noting() {
        return new RawServer(connection -> {
            long at = System.nanoTime();
            String body = connection.readRequest().bodyText();
            arrivals.add(new Arrival(at, Integer.parseInt(body.replaceAll("\\D", ""))));
            connection.answer(200, "", Fixtures.accepted("r-1"));
        });
    }

    /**
     * When requests arrived. One that is under way for longer than the limiter allows for, because this machine is busy, counts as if it had
     * arrived by then.
     */
    private List<Long> times() {
        return arrivals.stream()
                .map(arrival -> Math.min(arrival.at(), sent.get(arrival.number()) + Window.SLOWEST_ARRIVAL))
                .sorted()
                .toList();
    }

    private static void assertNoSecondHoldsMoreThan(int requests, List<Long> times) {
        for (int i = requests; i < times.size(); i++) {
            assertThat(times.get(i) - times.get(i - requests))
                    .as("arrivals %d and %d", i - requests, i)
                    .isGreaterThan(Duration.ofSeconds(1).toNanos());
        }
    }

    private ServiceClient open(RawServer server) {
        return Clients.open(
                Fixtures.SERVICE,
                Fixtures.config(c ->
                        c.endpoint(server.endpoint().url()).rateLimiter(limiter).callTimeout(Duration.ofMinutes(1))));
    }

    private static RequestOptions options(Duration callTimeout) {
        return RequestOptions.of(o -> o.callTimeout(callTimeout));
    }

    private static ActionDescriptor<ParamSource, String> limited(String name, Effect effect, RateLimit limit) {
        ActionDescriptor<ParamSource, String> action = Fixtures.action(name, effect);
        return new ActionDescriptor<>(action.service(), name, effect, limit, action.response());
    }

    /** A request with a number, by the thread that is about to call. */
    private ParamSource request(int number) {
        calling.set(number);
        return writer -> writer.int64("Number", (long) number);
    }
}
