package dev.tc3.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.generator.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderUpdateTest {

    private static final String INPUTS = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String OTHER_INPUTS = "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";
    private static final SourceFile A1 = source("a", "One", "class One {}\n");
    private static final SourceFile A2 = source("a", "Two", "class Two {}\n");
    private static final SourceFile B1 = source("b", "One", "class One { int b; }\n");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path temp;

    @Test
    void whatWasMadeOfTheSameInputsIsKeptWithItsNote() throws IOException {
        FolderUpdate first = begin();
        first.add("a 1", INPUTS, "2 classes", List.of(A1, A2));
        first.finish();
        touchEverything();

        FolderUpdate second = begin();

        assertThat(second.keep("a 1", INPUTS)).contains("2 classes");
        assertThat(second.finish())
                .isEqualTo(new WriteReport(List.of(), List.of("a/One.java", "a/Two.java"), List.of(), List.of()));
        assertThat(files())
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(root().resolve(file)))
                        .isEqualTo(LONG_AGO));
    }

    @Test
    void whatWasMadeOfOtherInputsIsNotKept() throws IOException {
        run("a 1", A1);

        assertThat(keep("a 1", OTHER_INPUTS)).isEmpty();
        assertThat(keep("b 1", INPUTS)).isEmpty();
        assertThat(keep(new SourceFolder(root(), "another"), "a 1", INPUTS)).isEmpty();
        assertThat(keep(new SourceFolder(temp.resolve("elsewhere"), "test"), "a 1", INPUTS))
                .isEmpty();
    }

    @Test
    void anEditedOrMissingFileMakesTheProductOneToAddAnew() throws IOException {
        run("a 1", A1, A2);
        Files.writeString(root().resolve("a/One.java"), "class One {;}\n");
        assertThat(keep("a 1", INPUTS)).isEmpty();

        run("a 1", A1, A2);
        assertThat(keep("a 1", INPUTS)).isPresent();

        Files.delete(root().resolve("a/Two.java"));
        assertThat(keep("a 1", INPUTS)).isEmpty();
    }

    @Test
    void aProductWithoutSourcesIsRememberedAsWell() throws IOException {
        FolderUpdate first = begin();
        first.add("a 1", INPUTS, "", List.of(A1));
        first.add("empty 1", INPUTS, "nothing", List.of());
        first.finish();

        assertThat(keep("empty 1", INPUTS)).contains("nothing");
    }

    @Test
    void whatIsNeitherAddedNorKeptIsDeletedInTheEnd() throws IOException {
        FolderUpdate first = begin();
        first.add("a 1", INPUTS, "", List.of(A1, A2));
        first.add("b 1", INPUTS, "", List.of(B1));
        first.finish();

        FolderUpdate second = begin();
        second.add("a 1", OTHER_INPUTS, "", List.of(A1));
        assertThat(root().resolve("a/Two.java")).exists();
        assertThat(second.finish().deleted()).containsExactly("a/Two.java", "b/One.java");
        assertThat(root().resolve("b")).doesNotExist();
        assertThat(keep("b 1", INPUTS)).isEmpty();
    }

    @Test
    void aRunThatFailsDeletesNothingAndTheNextOneKnowsEverything() throws IOException {
        run("a 1", A1, A2);
        FolderUpdate failing = begin();
        failing.add("a 1", OTHER_INPUTS, "", List.of(A2));
        failing.add("b 1", INPUTS, "", List.of(B1));
        failing.close();

        assertThat(files()).containsExactly(".tc3-generated-test", "a/One.java", "a/Two.java", "b/One.java");

        FolderUpdate next = begin();
        assertThat(next.keep("a 1", OTHER_INPUTS)).isPresent();
        assertThat(next.keep("b 1", INPUTS)).isPresent();
        assertThat(next.finish().deleted()).containsExactly("a/One.java");
    }

    @Test
    void aRunThatFailsAgainAndAgainDoesNotLetItsListGrow() throws IOException {
        run("a 1", A1);
        try (FolderUpdate failing = begin()) {
            failing.add("b 1", INPUTS, "", List.of(B1));
        }
        long size = Files.size(root().resolve(".tc3-generated-test"));
        for (int i = 0; i < 10; i++) {
            try (FolderUpdate failing = begin()) {
                failing.add("a 1", INPUTS, "", List.of(A1));
                assertThat(failing.keep("b 1", INPUTS)).isPresent();
            }
        }

        assertThat(root().resolve(".tc3-generated-test")).hasSize(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 20, 70, 100, 150, 200})
    void aListThatWasCutOffIsBelievedAsFarAsItIsWhole(int bytes) throws IOException {
        run("a 1", A1, A2);
        Path list = root().resolve(".tc3-generated-test");
        String whole = Files.readString(list);
        Files.writeString(list, whole.substring(0, whole.length() - bytes));

        assertThat(keep("a 1", INPUTS)).isEmpty();
        FolderUpdate next = begin();
        next.add("a 1", INPUTS, "", List.of(A1, A2));
        next.finish();

        assertThat(list).hasContent(whole);
    }

    @Test
    void whatIsAddedToAListThatWasCutOffIsReadAllTheSame() throws IOException {
        run("a 1", A1);
        Path list = root().resolve(".tc3-generated-test");
        Files.writeString(list, Sha256.of(new byte[0]) + "  b/On", StandardOpenOption.APPEND);
        FolderUpdate interrupted = begin();
        interrupted.add("b 1", INPUTS, "", List.of(B1));
        interrupted.close();

        FolderUpdate next = begin();
        assertThat(next.keep("b 1", INPUTS)).isPresent();
        assertThat(next.finish().deleted()).containsExactly("a/One.java");
    }

    @Test
    void aProductWhoseFilesWereListedButNotWrittenIsNotKept() throws IOException {
        FolderUpdate first = begin();
        first.add("a 1", INPUTS, "", List.of(A1, A2));
        first.close();
        Files.delete(root().resolve("a/Two.java"));

        assertThat(keep("a 1", INPUTS)).isEmpty();
    }

    @Test
    void aFileInTheWayKeepsOnlyItsProductFromBeingWritten() throws IOException {
        Files.createDirectories(root().resolve("a"));
        Files.writeString(root().resolve("a/Two.java"), "by hand");
        FolderUpdate update = begin();

        assertThatThrownBy(() -> update.add("a 1", INPUTS, "", List.of(A1, A2)))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith("a/Two.java: is in the way");
        update.add("b 1", INPUTS, "", List.of(B1));
        update.close();

        assertThat(files()).containsExactly(".tc3-generated-test", "a/Two.java", "b/One.java");
        assertThat(keep("a 1", INPUTS)).isEmpty();
    }

    @Test
    void twoProductsThatWantTheSameFileAreAMistake() throws IOException {
        FolderUpdate update = begin();
        update.add("a 1", INPUTS, "", List.of(A1));

        assertThatThrownBy(() -> update.add("b 1", INPUTS, "", List.of(source("a", "One", "class Other {}\n"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(root().resolve("a/One.java")).hasContent("class One {}");
    }

    @Test
    void aForgedReceiptKeepsNothingOutsideOfTheFolder() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.txt"), "mine");
        run("a 1", A1);
        String hash = Sha256.of(Files.readAllBytes(outside));
        Files.writeString(
                root().resolve(".tc3-generated-test"),
                "= " + INPUTS + " 1  b 1  \n" + hash + "  ../outside.txt\n",
                StandardOpenOption.APPEND);

        FolderUpdate update = begin();

        assertThat(update.keep("b 1", INPUTS)).isEmpty();
        assertThat(update.finish().deleted()).containsExactly("a/One.java");
        assertThat(outside).exists();
    }

    @Test
    void aReceiptForFilesOfAnotherProductIsNotBelieved() throws IOException {
        run("a 1", A1);
        Files.writeString(
                root().resolve(".tc3-generated-test"),
                Files.readString(root().resolve(".tc3-generated-test")).replace("  a 1  ", "  b 1  "),
                StandardOpenOption.APPEND);
        FolderUpdate update = begin();

        assertThat(update.keep("a 1", INPUTS)).isPresent();
        assertThat(update.keep("b 1", INPUTS)).isEmpty();
    }

    @Test
    void productsThatAreAddedSideBySideGiveTheSameFolder() throws Exception {
        List<Integer> products = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
        FolderUpdate inTurn = new SourceFolder(temp.resolve("in-turn"), "test").update();
        for (int product : products) {
            add(inTurn, product);
        }
        WriteReport expected = inTurn.finish();

        long seed = System.nanoTime();
        Collections.shuffle(products, new Random(seed));
        FolderUpdate sideBySide = begin();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> added = new ArrayList<>();
            for (int product : products) {
                added.add(threads.submit(() -> {
                    add(sideBySide, product);
                    return null;
                }));
            }
            for (Future<?> each : added) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(sideBySide.finish()).as("seed %d", seed).isEqualTo(expected);
        assertThat(root().resolve(".tc3-generated-test"))
                .as("seed %d", seed)
                .hasSameTextualContentAs(temp.resolve("in-turn/.tc3-generated-test"));
    }

    @Test
    void aRunWithoutSourcesMakesNoFolder() throws IOException {
        FolderUpdate update = begin();
        update.add("a 1", INPUTS, "", List.of());
        update.finish();

        assertThat(root()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "'', " + INPUTS + ", note",
        "'a\n1', " + INPUTS + ", note",
        "'a  1', " + INPUTS + ", note",
        "a 1, " + INPUTS + ", 'two\nlines'",
        "a 1, 0123, note",
        "a 1, '', note"
    })
    void whatWouldNotBeReadBackIsRefused(String product, String inputs, String note) throws IOException {
        FolderUpdate update = begin();

        assertThatThrownBy(() -> update.add(product, inputs, note, List.of(A1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(root()).doesNotExist();
    }

    private static void add(FolderUpdate update, int product) throws IOException {
        List<SourceFile> sources = IntStream.range(0, 10)
                .mapToObj(i -> source("p" + product, "C" + i, "class C" + i + " {}\n"))
                .toList();
        update.add("product " + product, INPUTS, "note " + product, sources);
    }

    private void run(String product, SourceFile... sources) throws IOException {
        FolderUpdate update = begin();
        update.add(product, INPUTS, "", List.of(sources));
        update.finish();
    }

    private FolderUpdate begin() throws IOException {
        return new SourceFolder(root(), "test").update();
    }

    private Optional<String> keep(String product, String inputs) throws IOException {
        return keep(new SourceFolder(root(), "test"), product, inputs);
    }

    private static Optional<String> keep(SourceFolder folder, String product, String inputs) throws IOException {
        try (FolderUpdate update = folder.update()) {
            return update.keep(product, inputs);
        }
    }

    private void touchEverything() throws IOException {
        for (String file : files()) {
            Files.setLastModifiedTime(root().resolve(file), LONG_AGO);
        }
    }

    private static SourceFile source(String packageName, String name, String text) {
        return new SourceFile(packageName, name, text);
    }

    private Path root() {
        return temp.resolve("root");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(FolderLock.NAME))
                    .map(file -> root().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
