package dev.tc3.client.auth.source;

import static dev.tc3.client.auth.source.CountingSource.number;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.NotSentException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.auth.Tc3Message;
import dev.tc3.client.auth.Tc3Signer;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.RawServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls go on while their credentials change all the time. */
@Timeout(120)
final class RotationTest {

    private static final int THREADS = 4;
    private static final int CALLS_OF_EACH = 500;
    private static final Pattern NUMBER = Pattern.compile("Credential=id-(\\d+)/");

    private final HandClock clock = new HandClock();
    private final CachedCredentials provider =
            new CachedCredentials(new CountingSource(clock), clock, Duration.ofSeconds(30));
    private final Tc3Signer signer = new Tc3Signer();

    @Test
    void eachRequestHasIdKeyAndTokenOfOneSet() throws Exception {
        long seed = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (RawServer server = accepting();
                ServiceClient client = Clients.open(
                        Fixtures.SERVICE,
                        Fixtures.config(c -> c.endpoint(server.endpoint().url()).credentials(provider)))) {
            List<Future<?>> callers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Random random = new Random(seed + i);
                callers.add(threads.submit(() -> callAndRotate(client, random)));
            }
            for (Future<?> caller : callers) {
                caller.get();
            }

            Set<Integer> used = new HashSet<>();
            for (RawServer.Request request : server.requests()) {
                used.add(assertOneSet(request));
            }
            assertThat(server.requests()).hasSize(THREADS * CALLS_OF_EACH);
            assertThat(used).as("sets used, seed " + seed).hasSizeGreaterThan(100);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Answers in one piece, so that no end of a connection waits for the other. */
    private static RawServer accepting() {
        String body = Fixtures.accepted("r-1");
        String answer = "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        return new RawServer(connection -> {
            connection.readRequest();
            connection.send(answer);
        });
    }

    /** Between calls, credentials come near their end, pass it, or are refused. */
    private void callAndRotate(ServiceClient client, Random random) {
        for (int i = 0; i < CALLS_OF_EACH; i++) {
            switch (random.nextInt(4)) {
                case 0 -> clock.move(CountingSource.LIFE.minus(Knowledge.AHEAD));
                case 1 -> clock.move(CountingSource.LIFE);
                case 2 -> refuse();
                default -> {}
            }
            while (!isSent(client)) {
                clock.move(Duration.ofSeconds(1));
            }
        }
    }

    private void refuse() {
        try {
            provider.renewed(provider.credentials());
        } catch (CredentialsException e) {
            assertClockWasMoved(e);
        }
    }

    private boolean isSent(ServiceClient client) {
        try {
            client.call(Fixtures.LOOK, Fixtures.REQUEST, RequestOptions.none());
            return true;
        } catch (NotSentException e) {
            assertClockWasMoved(e.getCause());
            return false;
        }
    }

    /** Another thread did so between the source's answer and its arrival. */
    private static void assertClockWasMoved(Throwable failure) {
        assertThat(failure).hasMessageContaining("had expired when they came");
    }

    private int assertOneSet(RawServer.Request request) {
        Matcher matcher = NUMBER.matcher(request.header("Authorization"));
        assertThat(matcher.find()).isTrue();
        int number = Integer.parseInt(matcher.group(1));
        Credentials expected = number(number);
        assertThat(request.header("X-TC-Token")).isEqualTo(expected.token().orElseThrow());
        assertThat(request.header("Authorization"))
                .isEqualTo(signer.authorization(
                        new Tc3Message(
                                HttpMethod.POST,
                                request.header("Host"),
                                "",
                                request.header("Content-Type"),
                                request.header("X-TC-Action"),
                                request.body()),
                        "svc",
                        Long.parseLong(request.header("X-TC-Timestamp")),
                        expected));
        return number;
    }
}
