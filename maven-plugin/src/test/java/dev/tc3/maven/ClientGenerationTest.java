package dev.tc3.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.output.SourceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientGenerationTest {

    private static final String SPEC = """
            {
              "service": "%s",
              "version": "2024-02-29",
              "endpoint": { "host": "%s.example.com" },
              "actions": {
                "%s": { "effect": "read", "result": { "RequestId": { "type": "string" } } }
              }
            }
            """;

    private final List<String> log = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void severalSpecsGoIntoOneFolderSideBySide() throws Exception {
        run(spec("one", "Ping"), spec("two", "Pong"));

        assertThat(generated("com/acme/one/v20240229/PingRequest.java")).exists();
        assertThat(generated("com/acme/two/v20240229/PongRequest.java")).exists();
    }

    @Test
    void aSecondRunTouchesNothing() throws Exception {
        Path spec = spec("one", "Ping");
        run(spec);
        var before = Files.getLastModifiedTime(generated("com/acme/one/v20240229/PingRequest.java"));
        log.clear();
        run(spec);

        assertThat(Files.getLastModifiedTime(generated("com/acme/one/v20240229/PingRequest.java")))
                .isEqualTo(before);
        assertThat(log).anyMatch(line -> line.startsWith("files written: 0, unchanged: "));
    }

    @Test
    void whatIsNoLongerGeneratedIsDeleted() throws Exception {
        Path spec = spec("one", "Ping");
        run(spec);
        Files.writeString(spec, SPEC.formatted("one", "one", "Pong"));
        run(spec);

        assertThat(generated("com/acme/one/v20240229/PingRequest.java")).doesNotExist();
        assertThat(generated("com/acme/one/v20240229/PongRequest.java")).exists();
    }

    @Test
    void allProblemsOfAllSpecsAreToldAndNothingIsWritten() throws Exception {
        Path right = spec("one", "Ping");
        Path wrong = spec("Two", "Pong");
        Path worse = Files.writeString(folder.resolve("worse.json"), "{ \"service\": ");

        assertThatThrownBy(() -> run(right, wrong, worse))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("problems, so nothing was generated")
                .hasMessageContaining(wrong + ":2:")
                .hasMessageContaining(worse + ":1:");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatCannotBeGeneratedIsToldWithItsPlaceInItsFile() throws Exception {
        Path fine = spec("one", "Ping");
        String members = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> "\"M" + i + "\": { \"type\": \"string\" }, ")
                .collect(Collectors.joining());
        Path large = Files.writeString(
                spec("two", "Pong"),
                SPEC.formatted("two", "two", "Pong").replace("\"RequestId\":", members + "\"RequestId\":"));

        assertThatThrownBy(() -> run(fine, large))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("  " + large + ":6:")
                .hasMessageContaining("at /actions/Pong/result: 301 members are more than the 300");
        assertThat(generated("com")).doesNotExist();
    }

    @Test
    void theSameServiceAndVersionTwiceIsRefused() throws Exception {
        Path first = spec("one", "Ping");
        Path second = Files.copy(first, folder.resolve("copy.json"));

        assertThatThrownBy(() -> run(first, second))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining(second.toString())
                .hasMessageContaining(first.toString());
    }

    @Test
    void aPatternThatSelectsNothingIsNamed() throws Exception {
        Path spec = spec("one", "Ping");
        GeneratorOptions options = new GeneratorOptions("com.acme", List.of("Pinng"));

        assertThatThrownBy(() -> run(options, spec))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("Pinng")
                .hasMessageContaining("Ping");
    }

    @Test
    void aPatternNeedSelectSomethingInOneSpecOnly() throws Exception {
        run(new GeneratorOptions("com.acme", List.of("Pong")), spec("one", "Ping"), spec("two", "Pong"));

        assertThat(generated("com/acme/one")).doesNotExist();
        assertThat(generated("com/acme/two/v20240229/PongRequest.java")).exists();
    }

    private void run(Path... specs) throws Exception {
        run(new GeneratorOptions("com.acme", List.of()), specs);
    }

    private void run(GeneratorOptions options, Path... specs) throws Exception {
        new ClientGeneration(options, new SourceFolder(folder.resolve("out"), "test"), log::add).run(List.of(specs));
    }

    private Path generated(String path) {
        return folder.resolve("out").resolve(path);
    }

    private Path spec(String service, String action) throws Exception {
        return Files.writeString(folder.resolve(service + ".json"), SPEC.formatted(service, service, action));
    }
}
