package dev.tc3.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The goal {@code fake} as its users run it: in a process of its own, without a project, until it is told to stop. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FakeGoalIT {

    private static final String COMMAND = "mvn dev.tc3:tc3-maven-plugin:@project.version@:fake -Dtc3.specs=specs";

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("serving at http://127\\.0\\.0\\.1:(\\d+)");

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void layTheSpecsDown() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc")), "there are no signals here that a test could send");
        for (String spec : List.of("sms-2021-01-11.json", "darkroom-2024-05-01.json")) {
            try (InputStream in = FakeGoalIT.class.getResourceAsStream(spec)) {
                Files.copy(in, Files.createDirectories(folder.resolve("specs")).resolve(spec));
            }
        }
        String settings = Files.readString(Path.of("src", "it", "settings.xml"))
                .replace(
                        "@localRepositoryUrl@",
                        Path.of(System.getProperty("localRepository")).toUri().toString());
        Files.writeString(folder.resolve("settings.xml"), settings);
    }

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"INT, 130", "TERM, 143"})
    void itServesAFolderUntilItIsToldToStop(String signal, int exitCode) throws Exception {
        Process goal = goal(COMMAND);
        BufferedReader out = goal.inputReader(StandardCharsets.UTF_8);
        List<String> said = readUntil(out, "stop with Ctrl-C");
        int port = port(said);

        assertThat(said)
                .anyMatch(line -> line.endsWith("  darkroom 2024-05-01, 3 actions"))
                .anyMatch(line -> line.endsWith("  sms 2021-01-11, 1 action"))
                .anyMatch(line -> line.endsWith("  http.setProxyPort(" + port + ");"))
                .anyMatch(line -> line.endsWith("  tccli configure set darkroom.endpoint http://127.0.0.1:" + port
                        + "   (for all calls from then on)"));

        assertThat(get(port)).contains("AuthFailure.InvalidAuthorization");
        assertThat(readUntil(out, "answered with")).last().asString().contains("SendSms");

        assertThat(callWithTheOfficialSdk(port)).contains("\"Code\":\"Ok\"");
        assertThat(readUntil(out, "SendSms"))
                .last()
                .asString()
                .contains("by TC3_HMAC_SHA256")
                .doesNotContain("answered");

        Program.of("kill").run(Map.of(), "", "-s", signal, Long.toString(goal.pid()));
        assertThat(goal.waitFor(20, TimeUnit.SECONDS)).as("it ended").isTrue();
        assertThat(goal.exitValue()).isEqualTo(exitCode);
        assertThatThrownBy(() -> get(port)).isInstanceOf(ConnectException.class);
    }

    @Test
    void aPortThatIsTakenAndASpecThatIsBrokenAreTold() throws Exception {
        Files.writeString(folder.resolve("broken.json"), "{ \"service\": ");
        int taken = port(readUntil(goal(COMMAND).inputReader(StandardCharsets.UTF_8), "Ctrl-C"));

        assertThat(failure(COMMAND + " -Dtc3.port=" + taken))
                .contains("cannot listen on 127.0.0.1:" + taken)
                .contains("-Dtc3.port");
        assertThat(failure(COMMAND.replace("specs=specs", "specs=broken.json")))
                .contains("broken.json:1:")
                .contains("nothing is served");
        assertThat(failure(COMMAND.replace(" -Dtc3.specs=specs", "")))
                .contains("no spec; name files, or folders that have some, with -Dtc3.specs");
    }

    private String failure(String commandLine) throws Exception {
        Process goal = goal(commandLine);
        String said = String.join(
                "\n", goal.inputReader(StandardCharsets.UTF_8).lines().toList());
        assertThat(goal.waitFor()).isEqualTo(1);
        return said;
    }

    /** Runs a command line with the Maven of this build, and with the artifacts of this build. */
    private Process goal(String commandLine) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                Path.of("..", "mvnw").toAbsolutePath().normalize().toString(),
                "-ntp",
                "-B",
                "--settings",
                folder.resolve("settings.xml").toString(),
                "-Dmaven.repo.local=" + TARGET.resolve("it-repository")));
        List<String> words = List.of(commandLine
                .replace("@project.version@", System.getProperty("tc3.version"))
                .split(" ", -1));
        command.addAll(words.subList(1, words.size()));
        Process goal = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        started.add(goal);
        return goal;
    }

    private static List<String> readUntil(BufferedReader out, String part) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.contains(part)) {
                return lines;
            }
        }
        throw new AssertionError("it ended without a line with " + part + ":\n" + String.join("\n", lines));
    }

    private static int port(List<String> said) {
        Matcher address = ADDRESS.matcher(String.join("\n", said));
        assertThat(address.find()).isTrue();
        return Integer.parseInt(address.group(1));
    }

    private static String get(int port) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + port + "/?Action=SendSms&Version=2021-01-11");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }

    private static String callWithTheOfficialSdk(int port) throws Exception {
        Program sdk = new Program(Path.of("official-sdk", "target"), "dev.tc3.it.official.OfficialSdk");
        String line = "{\"product\":\"sms\",\"version\":\"2021-01-11\",\"action\":\"SendSms\",\"request\":"
                + "{\"PhoneNumberSet\":[\"+8612345678900\"],\"SmsSdkAppId\":\"14\",\"TemplateId\":\"1\"}}\n";
        return sdk.run(
                        Map.of(),
                        line,
                        "call",
                        "http://127.0.0.1:" + port,
                        "ap-singapore",
                        "made-up-secret-id",
                        "made-up-secret-key",
                        "POST",
                        "TC3-HMAC-SHA256")
                .said();
    }
}
