package dev.tc3.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.output.SourceFolder;
import dev.tc3.spec.SpecReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientGenerationTest {

    private static final String SPEC = """
            {
              "service": "%s",
              "version": "%s",
              "endpoint": { "host": "%s.example.com" },
              "actions": {
                "%s": {
                  "effect": "read",
                  "parameters": { "At": { "type": "Place" } },
                  "result": { "RequestId": { "type": "string" } }
                }
              },
              "types": { "Place": { "members": { "Zone": { "type": "string" } } } }
            }
            """;
    private static final String VERSION = "2024-02-29";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final List<Path> overlays = new ArrayList<>();
    private final List<String> why = new ArrayList<>();
    private String code = "a build";
    private boolean anew;
    private RecordedLog log = new RecordedLog();

    @TempDir
    private Path folder;

    @Test
    void severalSpecsGoIntoOneFolderSideBySide() throws Exception {
        run(spec("one", "Ping"), spec("two", "Pong"), spec("two", "2025-01-01", "Pang"));

        assertThat(generated("com/acme/one/v20240229/PingRequest.java")).exists();
        assertThat(generated("com/acme/two/v20240229/PongRequest.java")).exists();
        assertThat(generated("com/acme/two/v20250101/PangRequest.java")).exists();
    }

    @Test
    void everyProductHasALineInTheOrderOfTheSpecsAndAllTogetherHaveOne() throws Exception {
        Path[] specs =
                IntStream.range(0, 30).mapToObj(i -> spec("p" + i, "Ping")).toArray(Path[]::new);
        run(specs);

        List<String> lines =
                log.lines().stream().filter(line -> line.startsWith("INFO ")).toList();
        assertThat(lines).hasSize(31);
        for (int i = 0; i < 30; i++) {
            assertThat(lines.get(i))
                    .matches(Pattern.quote("INFO p" + i + " 2024-02-29: ")
                            + "1 action, 6 classes, [\\d,]+ lines, [\\d,]+\\.\\d s");
        }
        assertThat(lines.get(30))
                .matches("INFO 30 products, 180 classes, [\\d,]+ lines, [\\d,]+\\.\\d s;"
                        + " files written: 210, unchanged: 0, deleted: 0");
    }

    @Test
    void aSecondRunTouchesNothing() throws Exception {
        Path spec = spec("one", "Ping");
        run(spec);
        List<Path> files = everything();
        for (Path file : files) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        run(spec);

        assertThat(everything()).isEqualTo(files);
        assertThat(files)
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO));
        assertThat(log.lines())
                .anyMatch(line -> line.matches("INFO one 2024-02-29: 1 action, 6 classes, \\d+ lines, up to date"))
                .anyMatch(line -> line.endsWith("; files written: 0, unchanged: 7, deleted: 0"));
    }

    @Test
    void theSpecThatAClientCarriesIsThereAndComesBackIfItIsLost() throws Exception {
        Path spec = spec("one", "Ping");
        run(spec);
        Path carried = folder.resolve("resources/META-INF/tc3/com.acme.one.v20240229.json");
        String text = Files.readString(carried);
        assertThat(new SpecReader().read(carried).actions()).containsOnlyKeys("Ping");

        Files.delete(carried);
        run(spec);
        assertThat(carried).hasContent(text);
        assertThat(log.lines()).last().asString().endsWith("; files written: 0, unchanged: 7, deleted: 0");
    }

    @Test
    void whateverTheResultDependsOnMakesARunAnew() throws Exception {
        Path one = spec("one", "Ping");
        Path two = spec("two", "Pong");
        run(one, two);

        Files.writeString(one, Files.readString(one) + "\n");
        assertThat(generatedAnew(all(), one, two)).containsExactly("one");
        assertThat(generatedAnew(all(), one, two)).isEmpty();

        overlays.add(Files.writeString(folder.resolve("o.json"), "{ \"service\": \"two\" }"));
        assertThat(generatedAnew(all(), one, two)).containsExactly("two");
        Files.writeString(folder.resolve("o.json"), "{ \"service\": \"two\", \"errors\": {} }");
        assertThat(generatedAnew(all(), one, two)).containsExactly("two");
        overlays.clear();
        assertThat(generatedAnew(all(), one, two)).containsExactly("two");

        assertThat(generatedAnew(new GeneratorOptions("com.acme", List.of("P*")), one, two))
                .containsExactly("one", "two");
        assertThat(generatedAnew(new GeneratorOptions("com.acme.cloud", List.of("P*")), one, two))
                .containsExactly("one", "two");
        code = "another build";
        assertThat(generatedAnew(new GeneratorOptions("com.acme.cloud", List.of("P*")), one, two))
                .containsExactly("one", "two");
    }

    @Test
    void onDemandEverythingIsGeneratedAnewAndWhatIsThereIsNotTouched() throws Exception {
        Path one = spec("one", "Ping");
        Path two = spec("two", "Pong");
        run(one, two);
        List<Path> files = everything();
        for (Path file : files) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        anew = true;

        assertThat(generatedAnew(all(), one, two)).containsExactly("one", "two");
        assertThat(files)
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO));
    }

    @Test
    void oneFolderForSourcesAndResourcesIsRefused() {
        SourceFolder one = new SourceFolder(folder.resolve("out"), "test");

        assertThatThrownBy(() -> new ClientFolders(one, new SourceFolder(folder.resolve("./out"), "test"))
                        .update(new GenerationLog(log)))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("give each a folder of its own");
    }

    @Test
    void aSpecThatChangesBetweenTwoLooksAtItIsNotRead() throws Exception {
        Path spec = spec("one", "Ping");
        ProductInput input = new ProductInput(InputDocument.of(spec), List.of());
        Files.writeString(spec, Files.readString(spec) + "\n");

        assertThatThrownBy(input::read)
                .isInstanceOf(FileSystemException.class)
                .hasMessage(spec + ": was changed while it was read; run again");
    }

    @Test
    void theFileOfASpecMayMove() throws Exception {
        Path spec = spec("one", "Ping");
        run(spec);

        assertThat(generatedAnew(all(), Files.move(spec, folder.resolve("moved.json"))))
                .isEmpty();
    }

    @Test
    void onlyTheProductOfWhichAFileWasEditedIsGeneratedAnew() throws Exception {
        Path one = spec("one", "Ping");
        Path two = spec("two", "Pong");
        run(one, two);
        Path edited = generated("com/acme/two/v20240229/PongRequest.java");
        String before = Files.readString(edited);
        Files.writeString(edited, before.replace("Pong", "Pang"));

        assertThat(generatedAnew(all(), one, two)).containsExactly("two");
        assertThat(edited).content().isEqualTo(before);
    }

    @Test
    void whatIsNoLongerGeneratedIsDeleted() throws Exception {
        Path spec = spec("one", "Ping");
        run(spec, spec("two", "Ping"));
        spec("one", "Pong");
        run(spec);

        assertThat(generated("com/acme/one/v20240229/PingRequest.java")).doesNotExist();
        assertThat(generated("com/acme/one/v20240229/PongRequest.java")).exists();
        assertThat(generated("com/acme/two")).doesNotExist();
    }

    @Test
    void allProblemsOfAllSpecsAreToldAndTheOthersAreGenerated() throws Exception {
        Path right = spec("one", "Ping");
        Path wrong = spec("Two", "Pong");
        Path worse = Files.writeString(folder.resolve("worse.json"), "{ \"service\": ");

        assertThatThrownBy(() -> run(worse, right, wrong))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith("2 problems, so only 1 of 3 products were generated and nothing was deleted:\n")
                .hasMessageContaining(wrong + ":2:")
                .hasMessageContaining(worse + ":1:");
        assertThat(generated("com/acme/one/v20240229/PingRequest.java")).exists();
        assertThat(log.lines()).contains("INFO " + worse + ": 1 problem, not generated");
    }

    @Test
    void aRunThatFailsDeletesNothingAndTheNextOneDoes() throws Exception {
        Path one = spec("one", "Ping");
        Path two = spec("two", "Pong");
        run(one, two);
        spec("one", "Pang");
        Files.writeString(two, "{");

        assertThatThrownBy(() -> run(one, two)).isInstanceOf(UnusableInputException.class);
        assertThat(generated("com/acme/one/v20240229/PangRequest.java")).exists();
        assertThat(generated("com/acme/one/v20240229/PingRequest.java")).exists();
        assertThat(generated("com/acme/two/v20240229/PongRequest.java")).exists();

        spec("two", "Pong");
        run(one, two);
        assertThat(generated("com/acme/one/v20240229/PingRequest.java")).doesNotExist();
        assertThat(generated("com/acme/two/v20240229/PongRequest.java")).exists();
    }

    @Test
    void whatCannotBeGeneratedIsToldWithItsPlaceInItsFile() throws Exception {
        Path fine = spec("one", "Ping");
        Path tooMuch = spec("two", "Pong");
        String members = IntStream.range(0, 301)
                .mapToObj(i -> "\"M" + i + "\": { \"type\": \"string\" }, ")
                .collect(Collectors.joining());
        Files.writeString(tooMuch, Files.readString(tooMuch).replace("\"Zone\"", members + "\"Zone\""));

        assertThatThrownBy(() -> run(fine, tooMuch))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("  " + tooMuch + ":12:36: at /types/Place/members: 302 members are more than");
        assertThat(generated("com/acme/one")).exists();
        assertThat(generated("com/acme/two")).doesNotExist();
    }

    @Test
    void aFileInTheWayIsToldWithEverythingElse() throws Exception {
        Path one = spec("one", "Ping");
        Path two = spec("two", "Pong");
        Path mine = generated("com/acme/two/v20240229/PongRequest.java");
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "mine");

        assertThatThrownBy(() -> run(two, one))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("com/acme/two/v20240229/PongRequest.java: is in the way");
        assertThat(mine).hasContent("mine");
        assertThat(generated("com/acme/one/v20240229/PingRequest.java")).exists();
    }

    @Test
    void theSameServiceAndVersionTwiceIsRefusedAndNeitherIsGenerated() throws Exception {
        Path first = spec("one", "Ping");
        Path second = Files.copy(first, folder.resolve("copy.json"));
        Path third = spec("three", "Ping");

        assertThatThrownBy(() -> run(first, third, second))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("1 problem, so only 1 of 3")
                .hasMessageContaining(second + ": has the same service and version as " + first);
        assertThat(generated("com/acme/one")).doesNotExist();
        assertThat(generated("com/acme/three")).exists();
    }

    @Test
    void twoSpecsForOnePackageAreRefused() {
        assertThatThrownBy(() -> run(spec("one-a", "Ping"), spec("one_a", "Ping")))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining(": would go into the same package as ");
    }

    @Test
    void overlaysAreMergedIntoTheSpecsThatTheyAreFor() throws Exception {
        overlays.add(overlay(
                "all-versions", "{ \"service\": \"one\", \"actions\": { \"Ping\": { \"summary\": \"Rings.\" } } }"));
        overlays.add(overlay(
                "second",
                "{ \"service\": \"one\", \"version\": \"2025-01-01\","
                        + " \"actions\": { \"Ping\": { \"summary\": \"Rings twice.\" } } }"));
        run(spec("one", "Ping"), spec("one", "2025-01-01", "Ping"), spec("two", "Ping"));

        assertThat(generated("com/acme/one/v20240229/OneClient.java")).content().contains("Rings.");
        assertThat(generated("com/acme/one/v20250101/OneClient.java")).content().contains("Rings twice.");
        assertThat(generated("com/acme/two/v20240229/TwoClient.java")).content().doesNotContain("Rings");
    }

    @Test
    void aMistakeInAnOverlayIsToldThere() throws Exception {
        Path overlay = overlay("o", "{ \"service\": \"one\",\n  \"actions\": { \"Pnig\": { \"summary\": \"\" } } }");
        overlays.add(overlay);

        assertThatThrownBy(() -> run(spec("one", "Ping"), spec("two", "Ping")))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining(overlay + ":2:16: at /actions/Pnig: ");
        assertThat(generated("com/acme/two")).exists();
    }

    @Test
    void aPatternThatSelectsNothingIsNamedAndTheRestIsGenerated() throws Exception {
        Path one = spec("one", "Ping");
        Path two = spec("two", "Pong");
        GeneratorOptions options = new GeneratorOptions("com.acme", List.of("Ping", "Pog"));

        for (int run = 0; run < 2; run++) {
            assertThatThrownBy(() -> run(options, one, two))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessage("1 problem, so only 2 of 2 products were generated and nothing was deleted:\n"
                            + "  actions: \"Pog\" selects nothing of the 2 actions; did you mean \"Pong\"?");
        }
        assertThat(log.lines()).anyMatch(line -> line.matches("INFO one .* up to date"));
        assertThat(generated("com/acme/one/v20240229/PingRequest.java")).exists();
    }

    @Test
    void aPatternMayBeMeantForASpecThatCannotBeRead() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        GeneratorOptions options = new GeneratorOptions("com.acme", List.of("Ping", "Other"));

        UnusableInputException problem =
                catchThrowableOfType(UnusableInputException.class, () -> run(options, spec("one", "Ping"), broken));

        assertThat(problem).hasMessageStartingWith("1 problem,").hasMessageNotContaining("Other");
    }

    @Test
    void aPatternNeedSelectSomethingInOneSpecOnly() throws Exception {
        GeneratorOptions options = new GeneratorOptions("com.acme", List.of("Pong"));
        Path one = spec("one", "Ping");
        Path two = spec("two", "Pong");
        run(options, one, two);

        assertThat(generated("com/acme/one")).doesNotExist();
        assertThat(generated("com/acme/two/v20240229/PongRequest.java")).exists();
        assertThat(log.lines()).anyMatch(line -> line.startsWith("INFO one 2024-02-29: no action is selected"));
        assertThat(generatedAnew(options, one, two)).isEmpty();
    }

    @Test
    void aPatternThatNoLongerSelectsAnythingIsToldAlthoughOnlyOneSpecChanged() throws Exception {
        GeneratorOptions options = new GeneratorOptions("com.acme", List.of("Ping", "Pong"));
        Path one = spec("one", "Ping");
        Path two = spec("two", "Pong");
        run(options, one, two);
        spec("two", "Pang");

        assertThatThrownBy(() -> run(options, one, two))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("actions: \"Pong\" selects nothing of the 2 actions");
        assertThat(generated("com/acme/two/v20240229/PongRequest.java")).exists();
    }

    @Test
    void theReasonForAStructureIsToldAlsoIfNothingIsToBeDone() throws Exception {
        Path one = spec("one", "Ping");
        Path two = spec("two", "Pong");
        GeneratorOptions options = new GeneratorOptions("com.acme", List.of("Ping"));
        run(options, one, two);
        why.add("Place");
        why.add("Palce");
        log = new RecordedLog();
        run(options, one, two);

        assertThat(log.lines())
                .containsSubsequence(
                        "INFO one 2024-02-29: Place is generated, because it is within reach of 1 action:",
                        "INFO   Ping → request → At → Place",
                        "INFO two 2024-02-29: Place is not generated, because it is within reach of no selected action;"
                                + " it would be with 1 action:",
                        "INFO   Pong → request → At → Place",
                        "WARN why: \"Palce\" selects nothing of the 1 structure; did you mean \"Place\"?")
                .anyMatch(line -> line.matches("INFO one .* up to date"));
    }

    @Test
    void withoutAQuestionTheLogCountsOnly() throws Exception {
        run(spec("one", "Ping"));

        assertThat(log.lines()).anyMatch(line -> line.startsWith("DEBUG one 2024-02-29: 1 structure within reach"));
    }

    @Test
    void aTextThatCouldForgeALogIsEscaped() throws Exception {
        Path spec = Files.writeString(folder.resolve("a.json"), SPEC.formatted("a\\nb\\u001b", VERSION, "a", "Ping"));

        assertThatThrownBy(() -> run(spec)).isInstanceOf(UnusableInputException.class);
        assertThat(log.lines()).noneMatch(line -> line.contains("\n") || line.contains("\u001b"));
    }

    /** Which services a run generates anew. */
    private List<String> generatedAnew(GeneratorOptions options, Path... specs) throws Exception {
        log = new RecordedLog();
        run(options, specs);
        return log.lines().stream()
                .filter(line -> line.matches("INFO \\w+ \\d{4}-\\d\\d-\\d\\d: .*") && !line.endsWith("up to date"))
                .map(line -> line.split(" ", -1)[1])
                .toList();
    }

    private static GeneratorOptions all() {
        return new GeneratorOptions("com.acme", List.of());
    }

    private void run(Path... specs) throws Exception {
        run(all(), specs);
    }

    private void run(GeneratorOptions options, Path... specs) throws Exception {
        ClientFolders folders = new ClientFolders(
                new SourceFolder(folder.resolve("out"), "test"), new SourceFolder(folder.resolve("resources"), "test"));
        new ClientGeneration(
                        new GenerationOrder(options, why, code, anew), folders, new GenerationLog(log), IdeBuild.none())
                .run(new FoundFiles(List.of(specs), List.of()), new FoundFiles(overlays, List.of()));
    }

    private Path generated(String path) {
        return folder.resolve("out").resolve(path);
    }

    private List<Path> everything() throws Exception {
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path spec(String service, String action) {
        return spec(service, VERSION, action);
    }

    private Path spec(String service, String version, String action) {
        try {
            return Files.writeString(
                    folder.resolve(service + "-" + version + ".json"),
                    SPEC.formatted(
                            service, version, service.toLowerCase(Locale.ROOT).replaceAll("\\W|_", ""), action));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path overlay(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name + ".overlay"), content);
    }
}
