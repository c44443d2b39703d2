package dev.tc3.client.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.Credentials;
import dev.tc3.client.Endpoint;
import dev.tc3.client.NotSentException;
import dev.tc3.client.Quota;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Retries;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.api.ServiceDescriptor;
import dev.tc3.client.testing.Fixtures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Values that become a host, a path or a header. A hostile one is refused before anything is done with it, by one of a few fixed
 * sentences, so that it cannot be repeated; one that is taken is what it looks like. All connections would be seen.
 */
@Timeout(120)
final class HostileValuesTest {

    private static final int VALUES = 10_000;

    /** More than there are sentences for one value, and far less than there are values. */
    private static final int MOST_SENTENCES = 6;

    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z0-9]{1,37}){1,3}");
    private static final Pattern HOST = Pattern.compile("([a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})*|\\[::1])(:[0-9]{1,5})?");
    private static final Pattern URL = Pattern.compile("(?i)https://([a-z0-9.-]{1,253}|\\[::1])(:[0-9]{1,5})?/?");
    private static final Pattern LOCAL_URL = Pattern.compile(
            "(?i)http://(127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}|localhost|\\[::1])(:[0-9]{1,5})?/?");

    @Test
    void regionsOfTheConfiguration() throws Exception {
        List<String> taken = taken("ap-singapore", REGION, text -> Fixtures.config(c -> c.region(text)));

        assertCalled(taken, text -> Fixtures.config(c -> c.region(text).retries(Retries.none())));
    }

    @Test
    void regionsOfOneCall() {
        taken("na-siliconvalley", REGION, text -> RequestOptions.of(o -> o.region(text)));
    }

    @Test
    void theRegionOfTheEnvironment() throws Exception {
        String hostile = "ap-a.evil.com/\r\nX-Evil: yes";

        List<String> lines =
                ChildJvm.run(EnvironmentRegion.class, List.of(), Map.of("TENCENTCLOUD_REGION", hostile), List.of());

        assertThat(lines)
                .containsExactly(
                        "java.lang.IllegalArgumentException: TENCENTCLOUD_REGION: not a region name; one looks like"
                                + " ap-singapore or ap-shanghai-fsi");
    }

    @Test
    void endpoints() {
        List<String> taken = new ArrayList<>();
        taken.addAll(taken("https://gateway.example.com", URL, text -> Fixtures.config(c -> c.endpoint(text))));
        taken.addAll(taken("https://10.1.2.3:8443/", URL, text -> Fixtures.config(c -> c.endpoint(text))));
        taken(
                "http://127.0.0.1:8080",
                Pattern.compile(URL + "|" + LOCAL_URL),
                text -> Fixtures.config(c -> c.endpoint(text)));

        try (ForwardingProxy proxy = new ForwardingProxy()) {
            for (String url : taken) {
                int before = proxy.targets().size();
                assertNotSent(
                        Fixtures.SERVICE, Fixtures.config(c -> c.endpoint(url).retries(Retries.none())));
                List<String> asked = proxy.targets();
                assertThat(asked.subList(before, asked.size()))
                        .allSatisfy(target -> assertThat(url.toLowerCase(Locale.ROOT))
                                .matches("https://" + Pattern.quote(target.replaceFirst(":443$", "")) + "(:443)?/?"));
            }
            assertThat(proxy.connections()).isBetween(1, taken.size());
        }
    }

    @Test
    void hostsOfEndpointsAndProducts() {
        taken("gateway.example.com:8443", HOST, text -> new Endpoint("https", text));
        try (ForwardingProxy proxy = new ForwardingProxy()) {
            taken(
                    "svc.tencentcloudapi.com",
                    HOST,
                    text -> Clients.open(
                                    new ServiceDescriptor("svc", "2020-01-02", text, Set.of()),
                                    Fixtures.config(c -> {}))
                            .close());
            assertThat(proxy.connections()).isZero();
        }
    }

    @Test
    void namesOfProductsAndActions() {
        String host = "svc.tencentcloudapi.com";
        taken(
                "svc",
                Pattern.compile("[a-z0-9_-]{1,255}"),
                text -> new ServiceDescriptor(text, "2020-01-02", host, Set.of()));
        taken(
                "2020-01-02",
                Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
                text -> new ServiceDescriptor("svc", text, host, Set.of()));
        taken(
                "WipeThing",
                Pattern.compile("[A-Za-z0-9_]{1,255}"),
                text -> new ActionDescriptor<>(Fixtures.SERVICE, text, Effect.READ, null, EveryKind::readFrom));
    }

    @Test
    void quotas() {
        Pattern visible = Pattern.compile("[!-~]+");
        taken("svc/2020-01-02/WipeThing", visible, text -> Quota.of(text, "ap-seoul", null, 1, Duration.ofSeconds(1)));
        taken("ap-seoul", visible, text -> Quota.of("svc/2020-01-02/WipeThing", text, null, 1, Duration.ofSeconds(1)));
    }

    @Test
    void credentials() {
        Pattern visible = Pattern.compile("[!-~]+");
        taken("AKIDexample", visible, text -> Credentials.of(text, "key"));
        taken("keyExample", visible, text -> Credentials.of("id", text));
        taken("tokenExample", visible, text -> Credentials.of("id", "key", text));
    }

    /** Tries hostile texts; gives those that were taken. */
    private static List<String> taken(String good, Pattern harmless, Consumer<String> use) {
        long seed = Long.getLong("tc3.hostile.seed", 20_261_124);
        HostileTexts texts = new HostileTexts(new Random(seed));
        use.accept(good);
        List<String> taken = new ArrayList<>();
        Set<String> sentences = new HashSet<>();
        for (int i = 0; i < VALUES; i++) {
            String text = texts.from(good);
            Throwable thrown = catchThrowable(() -> use.accept(text));
            if (thrown == null) {
                assertThat(text).as("seed %d, %s", seed, good).matches(harmless);
                taken.add(text);
            } else {
                assertThat(thrown).as("seed %d, %s", seed, good).isExactlyInstanceOf(IllegalArgumentException.class);
                assertThat(thrown.getCause()).isNull();
                sentences.add(thrown.getMessage());
            }
        }
        System.out.println(
                "seed " + seed + ": of " + VALUES + " texts like " + good + " " + taken.size() + " were taken");
        assertThat(sentences)
                .as("seed %d, %s", seed, good)
                .hasSizeBetween(1, MOST_SENTENCES)
                .allMatch(text -> text.matches("[ -~]+"));
        return taken.stream().distinct().limit(30).toList();
    }

    /** Calls a product that has a host for each region, and sees that just that host is asked for. */
    private static void assertCalled(List<String> regions, Function<String, ClientConfig> config) {
        try (ForwardingProxy proxy = new ForwardingProxy()) {
            for (String region : regions) {
                ServiceDescriptor service =
                        new ServiceDescriptor("svc", "2020-01-02", "svc.tencentcloudapi.com", Set.of(region));
                assertNotSent(service, config.apply(region));
                assertThat(proxy.targets().get(proxy.targets().size() - 1))
                        .isEqualTo("svc." + region + ".tencentcloudapi.com:443");
            }
            assertThat(regions).isNotEmpty();
            assertThat(proxy.connections()).isEqualTo(regions.size());
        }
    }

    private static void assertNotSent(ServiceDescriptor service, ClientConfig config) {
        try (ServiceClient client = Clients.open(service, config)) {
            Throwable thrown = catchThrowable(() -> client.call(
                    new ActionDescriptor<>(service, "WipeThing", Effect.DESTRUCTIVE, null, EveryKind::readFrom),
                    Fixtures.REQUEST,
                    RequestOptions.none()));
            assertThat(thrown).isInstanceOf(NotSentException.class);
        }
    }
}
