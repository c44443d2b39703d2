package dev.tc3.maven.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.spec.ApiSpec;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ForegroundFakeTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");

    private final List<String> log = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private List<ApiSpec> specs;

    @BeforeEach
    void readSpecs() throws Exception {
        specs = ServedSpecs.read(List.of(PingSpec.write(folder, "one"), PingSpec.write(folder, "two")), List.of());
    }

    @Test
    void itSaysWhereWhatAndHow() throws Exception {
        try (ForegroundFake fake = ForegroundFake.start(specs, 0, log::add)) {
            assertThat(fake).isNotNull();
            String url = url();
            assertThat(log)
                    .contains(
                            "serving at " + url + ", for this machine only:",
                            "  one 2024-02-29, 1 action",
                            "  two 2024-02-29, 1 action",
                            "  http.setProxyPort(" + URI.create(url).getPort() + ");",
                            "  tccli one Ping --endpoint " + url)
                    .anyMatch(line -> line.contains("made-up-secret-id") && line.contains("made-up-secret-key"));
        }
    }

    @Test
    void eachRequestIsALineWithoutSecrets() throws Exception {
        try (ForegroundFake fake = ForegroundFake.start(specs, 0, log::add)) {
            assertThat(fake).isNotNull();
            log.add(url());
            String many = IntStream.range(0, 200).mapToObj(i -> "&P" + i + "=1").collect(Collectors.joining());
            get("Action=Ping&Version=2024-02-29&Secret=hunter2&Line%0Abreak=1" + many);

            assertThat(log.get(log.size() - 1))
                    .startsWith("GET Ping 2024-02-29")
                    .contains("\"Secret\":\"***\"")
                    .contains("…")
                    .endsWith("answered with AuthFailure.InvalidAuthorization")
                    .doesNotContain("hunter2", "\n")
                    .hasSizeLessThan(600);
        }
    }

    @Test
    void itEndsWhenItsThreadIsInterrupted() throws Exception {
        ForegroundFake fake = ForegroundFake.start(specs, 0, log::add);
        Thread waiting = new Thread(fake::awaitInterrupt);
        waiting.start();
        waiting.interrupt();
        waiting.join();
        fake.close();

        assertThatThrownBy(() -> get("")).isInstanceOf(ConnectException.class);
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (ForegroundFake fake = ForegroundFake.start(specs, 0, log::add)) {
            assertThat(fake).isNotNull();
            int port = URI.create(url()).getPort();

            assertThatThrownBy(() -> ForegroundFake.start(specs, port, log::add))
                    .isInstanceOf(UnservableException.class)
                    .hasMessageContaining("127.0.0.1:" + port)
                    .hasMessageContaining("-Dtc3.port");
        }
    }

    @Test
    void aNumberThatIsNoPortIsRefused() {
        assertThatThrownBy(() -> ForegroundFake.start(specs, 65_536, log::add))
                .isInstanceOf(UnservableException.class)
                .hasMessageContaining("65536 is no port");
    }

    private String url() {
        Matcher address = ADDRESS.matcher(String.join("\n", log));
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private void get(String query) throws IOException, InterruptedException {
        HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url() + "/?" + query)).build(), BodyHandlers.discarding());
    }
}
