package dev.tc3.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.output.SourceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens in an IDE, which builds after every change and knows what that was. */
class IdeBuildTest {

    private static final String SPEC = """
            {
              "service": "%s",
              "version": "2024-02-29",
              "endpoint": { "host": "x.example.com" },
              "actions": {
                "%s": { "effect": "read", "result": { "RequestId": { "type": "string" } } }
              }
            }
            """;

    private final RecordedIde ide = new RecordedIde();
    private GeneratorOptions options = new GeneratorOptions("com.acme", List.of());
    private RecordedLog log = new RecordedLog();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeSpecs() throws Exception {
        Files.createDirectories(folder.resolve("specs"));
        write("one", "Ping");
        write("two", "Pong");
    }

    @Test
    void afterAFullBuildAllFilesAreLookedAtAgain() throws Exception {
        build();

        assertThat(ide.refreshed()).containsExactlyInAnyOrderElementsOf(everything());
        assertThat(ide.refreshed()).anyMatch(file -> file.toString().endsWith(".json"));
    }

    @Test
    void ifNothingChangedTheGoalDoesNotEvenLook() throws Exception {
        build();
        ide.buildsIncrementally();
        build();

        assertThat(log.lines()).isEmpty();
        assertThat(ide.refreshed()).isEmpty();
    }

    @Test
    void ofAChangedSpecOnlyTheFilesThatDifferAreLookedAtAgain() throws Exception {
        build();
        ide.buildsIncrementally();
        ide.userChanged(write("one", "Pang"));
        build();

        Path one = generated("one/v20240229");
        assertThat(ide.refreshed())
                .filteredOn(file -> file.toString().endsWith(".java"))
                .containsExactlyInAnyOrder(
                        one.resolve("OneClient.java"),
                        one.resolve("PangRequest.java"),
                        one.resolve("PangResponse.java"),
                        one.resolve("PingRequest.java"),
                        one.resolve("PingResponse.java"));
        assertThat(one.resolve("PingRequest.java")).doesNotExist();
        assertThat(log.lines())
                .anyMatch(line -> line.matches("INFO two .* up to date"))
                .anyMatch(line -> line.startsWith("INFO one ") && !line.endsWith("up to date"));
    }

    @Test
    void aSpecThatComesOrGoesIsAChange() throws Exception {
        build();
        ide.buildsIncrementally();
        ide.userChanged(write("three", "Pung"));
        build();
        assertThat(generated("three")).isDirectory();

        ide.buildsIncrementally();
        Path two = folder.resolve("specs/two.json");
        Files.delete(two);
        ide.userChanged(two);
        build();
        assertThat(generated("two")).doesNotExist();
    }

    @Test
    void anEditedResultIsAChangeAndSoAreOtherOptions() throws Exception {
        build();
        ide.buildsIncrementally();
        Path edited = generated("one/v20240229/PingRequest.java");
        String before = Files.readString(edited);
        Files.writeString(edited, "");
        ide.userChanged(edited);
        build();
        assertThat(edited).hasContent(before);
        assertThat(ide.refreshed()).containsExactly(edited);

        ide.buildsIncrementally();
        options = new GeneratorOptions("com.acme", List.of("Ping"));
        build();
        assertThat(generated("two")).doesNotExist();
    }

    @Test
    void aProblemIsShownInItsFileUntilItIsSolved() throws Exception {
        Path spec = folder.resolve("specs/one.json");
        build();
        ide.buildsIncrementally();
        ide.userChanged(Files.writeString(spec, Files.readString(spec).replace("\"read\"", "\"raed\"")));

        assertThatThrownBy(this::build)
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining(spec + ":6:25: at /actions/Ping/effect: ");
        assertThat(ide.marks(spec))
                .singleElement()
                .asString()
                .startsWith("6:25 ")
                .contains("read");
        assertThat(ide.marks(folder.resolve("specs/two.json"))).isEmpty();

        ide.buildsIncrementally();
        assertThatThrownBy(this::build).isInstanceOf(UnusableInputException.class);
        assertThat(ide.marks(spec)).hasSize(1);

        ide.userChanged(write("one", "Ping"));
        build();
        assertThat(ide.marks(spec)).isEmpty();
        ide.buildsIncrementally();
        log = new RecordedLog();
        build();
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void whatWasWrittenBesideABrokenSpecIsLookedAtAgain() throws Exception {
        Files.writeString(folder.resolve("specs/one.json"), "{");

        assertThatThrownBy(this::build).isInstanceOf(UnusableInputException.class);
        assertThat(ide.refreshed()).contains(generated("two/v20240229/PongRequest.java"));
    }

    @Test
    void aFolderThatIsGoneIsMadeAnewThoughNothingWasReported() throws Exception {
        build();
        ide.buildsIncrementally();
        Files.move(folder.resolve("out"), folder.resolve("gone"));
        build();

        assertThat(generated("one/v20240229/PingRequest.java")).exists();
    }

    private void build() throws Exception {
        log = new RecordedLog();
        IdeBuild build = IdeBuild.with(ide);
        ClientFolders client = new ClientFolders(
                new SourceFolder(folder.resolve("out"), "test"), new SourceFolder(folder.resolve("resources"), "test"));
        SpecFiles files = new SpecFiles(List.of(), folder.resolve("specs"), List.of());
        FoundFiles found = files.required();
        GenerationOrder order = new GenerationOrder(options, List.of(), "a build", false);
        new WatchedRun(build, client, "test")
                .unlessUntouched(
                        files.watched(found),
                        List.of(options),
                        () -> new ClientGeneration(order, client, new GenerationLog(log), build)
                                .run(found, files.overlays()));
    }

    /** All files of the clients; those that are hidden are none of them. */
    private List<Path> everything() throws Exception {
        try (Stream<Path> sources = Files.walk(folder.resolve("out"));
                Stream<Path> resources = Files.walk(folder.resolve("resources"))) {
            return Stream.concat(sources, resources)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private Path write(String service, String action) throws Exception {
        return Files.writeString(folder.resolve("specs/" + service + ".json"), SPEC.formatted(service, action));
    }

    private Path generated(String path) {
        return folder.resolve("out/com/acme").resolve(path);
    }
}
