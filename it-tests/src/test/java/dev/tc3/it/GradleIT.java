package dev.tc3.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team that builds with Gradle: the project in {@code src/gradle}, built by a real one. */
class GradleIT {

    private static final Path CONSUMER = Path.of("src", "gradle", "platform-team");
    private static final String ANNOTATED = "src/main/java/com/acme/cloud/package-info.java";
    private static final String CALLER = "src/main/java/com/acme/shop/Shelf.java";
    private static final String SPEC = "src/main/tc3/stock-2024-05-01.json";
    private static final String CLIENT = "com/acme/cloud/stock/v20240501/StockClient.class";
    private static final String ORDER = "com/acme/cloud/stock/v20240501/OrderItemsRequest.class";
    private static final String SHELF = "com/acme/shop/Shelf.class";
    private static final String TILL = "com/acme/shop/Till.class";

    private static Optional<Gradle> found = Optional.empty();

    @TempDir
    Path folder;

    private Path project;

    @BeforeAll
    static void findGradle() throws Exception {
        found = Gradle.find();
    }

    @BeforeEach
    void buildOnce() throws Exception {
        assumeTrue(found.isPresent(), Gradle.NONE);
        project = folder.resolve("first");
        checkOut(project);
        compile(project, "--build-cache");
        assertThat(classes(project)).containsKeys(CLIENT, SHELF);
    }

    @Test
    void nothingIsDoneIfNothingChanged() throws Exception {
        assertThat(compile(project)).contains("> Task :compileJava UP-TO-DATE");
    }

    @Test
    void theClientStaysAsItIsIfOnlyItsCallerChanges() throws Exception {
        SortedMap<String, FileTime> before = classes(project);

        edit(CALLER, "count() == 0", "count() < 1");
        compile(project);

        assertThat(rewritten(before)).containsExactly(SHELF);
    }

    @Test
    void whatTheAnnotationNoLongerAsksForIsGone() throws Exception {
        SortedMap<String, FileTime> before = classes(project);
        assertThat(before).containsKeys(ORDER, TILL);
        assertThat(generated(project)).anyMatch(source -> source.contains("OrderItems"));

        edit(ANNOTATED, "{\"CountItems\", \"Order*\"}", "\"CountItems\"");
        compile(project);

        assertThat(generated(project)).isNotEmpty().noneMatch(source -> source.contains("OrderItems"));
        assertThat(classes(project)).containsKey(CLIENT).doesNotContainKey(ORDER);
        assertThat(rewritten(before)).contains(CLIENT).doesNotContain(TILL);
    }

    @Test
    void aChangeOfTheSpecAloneIsSeen() throws Exception {
        assertThat(classes(project)).containsKey(ORDER);

        edit(SPEC, "\"OrderItems\"", "\"OrderMore\"");
        compile(project);

        assertThat(classes(project))
                .containsKey("com/acme/cloud/stock/v20240501/OrderMoreRequest.class")
                .doesNotContainKey(ORDER);
    }

    @Test
    void anotherCheckoutTakesTheResultFromTheBuildCache() throws Exception {
        Path other = folder.resolve("elsewhere").resolve("second");
        checkOut(other);

        assertThat(compile(other, "--build-cache")).contains("> Task :compileJava FROM-CACHE");

        assertThat(classes(other).keySet()).isEqualTo(classes(project).keySet());
    }

    private static String compile(Path project, String... options) throws Exception {
        Program.Result result = found.orElseThrow().compile(project, options);
        assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
        return result.out();
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = project.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }

    /** The classes of the project, by when they were written. */
    private static SortedMap<String, FileTime> classes(Path project) throws IOException {
        return files(project.resolve("build/classes/java/main"));
    }

    private static Iterable<String> generated(Path project) throws IOException {
        return files(project.resolve("build/generated/sources/annotationProcessor/java/main"))
                .keySet();
    }

    /** The classes that were written since. */
    private Iterable<String> rewritten(SortedMap<String, FileTime> before) throws IOException {
        SortedMap<String, FileTime> now = classes(project);
        now.entrySet().removeAll(before.entrySet());
        return now.keySet();
    }

    private static SortedMap<String, FileTime> files(Path folder) throws IOException {
        SortedMap<String, FileTime> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    /** A checkout of the project, with the version of this build. */
    private static void checkOut(Path to) throws IOException {
        try (Stream<Path> all = Files.walk(CONSUMER)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(CONSUMER.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(
                        copy, Files.readString(file).replace("@project.version@", System.getProperty("tc3.version")));
            }
        }
    }
}
