package dev.tc3.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tc3.generator.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFolderTest {

    private static final SourceFile A = new SourceFile("p.q", "A", "class A {} // 磁盘\n");
    private static final SourceFile B = new SourceFile("p.q.r", "B", "class B {}\n");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temp;

    @Test
    void filesGoWhereTheirPackageSays() throws IOException {
        WriteReport report = write(A, B);

        assertThat(report.written()).containsExactly("p/q/A.java", "p/q/r/B.java");
        assertThat(root().resolve("p/q/A.java"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("class A {} // 磁盘\n");
        assertThat(files()).containsExactly(".tc3-generated", "p/q/A.java", "p/q/r/B.java");
    }

    @Test
    void whatDidNotChangeIsNotTouched() throws IOException {
        write(A, B);
        for (String file : files()) {
            Files.setLastModifiedTime(root().resolve(file), LONG_AGO);
        }

        WriteReport report = write(A, new SourceFile("p.q.r", "B", "class B { int b; }\n"));

        assertThat(report.unchanged()).containsExactly("p/q/A.java");
        assertThat(report.written()).containsExactly("p/q/r/B.java");
        assertThat(Files.getLastModifiedTime(root().resolve("p/q/A.java"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(root().resolve("p/q/r/B.java"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void aRunThatChangesNothingTouchesNothing() throws IOException {
        write(A);
        Files.setLastModifiedTime(root().resolve(".tc3-generated"), LONG_AGO);

        assertThat(write(A).written()).isEmpty();
        assertThat(Files.getLastModifiedTime(root().resolve(".tc3-generated"))).isEqualTo(LONG_AGO);
    }

    @Test
    void whatIsNoLongerGeneratedIsDeletedWithItsEmptyFolders() throws IOException {
        write(A, B);

        assertThat(write(A).deleted()).containsExactly("p/q/r/B.java");
        assertThat(root().resolve("p/q/r")).doesNotExist();
        assertThat(root().resolve("p/q/A.java")).exists();
    }

    @Test
    void aFolderThatLostItsFilesBeforeIsDeletedAsWell() throws IOException {
        write(A, B);
        Files.delete(root().resolve("p/q/r/B.java"));

        assertThat(write(A).deleted()).isEmpty();
        assertThat(root().resolve("p/q/r")).doesNotExist();
        assertThat(root().resolve("p/q/A.java")).exists();
    }

    @Test
    void anEmptyFolderThatIsNoneOfOursStays() throws IOException {
        write(A, B);
        Files.createDirectories(root().resolve("p/q/r/mine"));
        Files.createDirectories(root().resolve("p/mine"));

        write(A);

        assertThat(root().resolve("p/q/r/mine")).isEmptyDirectory();
        assertThat(root().resolve("p/mine")).isEmptyDirectory();
    }

    @Test
    void whatSomebodyElseWroteStays() throws IOException {
        write(A, B);
        Files.writeString(root().resolve("p/q/r/Mine.java"), "class Mine {}\n");

        write(A);

        assertThat(files()).containsExactly(".tc3-generated", "p/q/A.java", "p/q/r/Mine.java");
    }

    @Test
    void aStaleFileThatSomebodyEditedStays() throws IOException {
        write(A, B);
        Files.writeString(root().resolve("p/q/r/B.java"), "class B { int mine; }\n");

        WriteReport report = write(A);

        assertThat(report.kept()).containsExactly("p/q/r/B.java");
        assertThat(report.deleted()).isEmpty();
        assertThat(root().resolve("p/q/r/B.java"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("class B { int mine; }\n");
    }

    @Test
    void aGeneratedFileThatWasEditedOrDeletedIsRestored() throws IOException {
        write(A, B);
        Files.writeString(root().resolve("p/q/A.java"), "edited");
        Files.delete(root().resolve("p/q/r/B.java"));

        assertThat(write(A, B).written()).containsExactly("p/q/A.java", "p/q/r/B.java");
        assertThat(root().resolve("p/q/A.java"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("class A {} // 磁盘\n");
    }

    @Test
    void aFileThatIsInTheWayIsNotOverwrittenAndNothingIsWritten() throws IOException {
        Files.createDirectories(root().resolve("p/q/r"));
        Files.writeString(root().resolve("p/q/r/B.java"), "by hand");

        assertThatThrownBy(() -> write(A, B))
                .isInstanceOf(FileSystemException.class)
                .hasMessage("p/q/r/B.java: is in the way, and was not generated here; move it, or generate into another"
                        + " folder");
        assertThat(files()).containsExactly("p/q/r/B.java");
        assertThat(root().resolve("p/q/r/B.java"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("by hand");
    }

    @Test
    void aLostManifestDoesNotHinderWhatIsStillTheSame() throws IOException {
        write(A);
        Files.delete(root().resolve(".tc3-generated"));

        assertThat(write(A, B).unchanged()).containsExactly("p/q/A.java");
        assertThat(write(B).deleted()).containsExactly("p/q/A.java");
    }

    @Test
    void aRunThatWasInterruptedIsMadeUpFor() throws IOException {
        write(A);
        interruptWhenWriting(B);

        WriteReport report = write(B);

        assertThat(report.unchanged()).containsExactly("p/q/r/B.java");
        assertThat(report.deleted()).containsExactly("p/q/A.java");
    }

    @Test
    void aFileThatAnInterruptedRunDidNotReachIsStillKnown() throws IOException {
        write(A, B);
        byte[] old = Files.readAllBytes(root().resolve("p/q/A.java"));
        interruptWhenWriting(new SourceFile("p.q", "A", "class A { int a; }\n"), B);
        Files.write(root().resolve("p/q/A.java"), old);

        WriteReport report = write(B);

        assertThat(report.deleted()).containsExactly("p/q/A.java");
        assertThat(report.kept()).isEmpty();
    }

    @Test
    void whatAKilledRunLeftHalfWrittenIsDeletedWithItsEmptyFolders() throws IOException {
        write(A, B);
        String draft = ".%s.5f0c7a54-3b9e-4d0a-9a53-0e2f6d6b7c11.tmp";
        Files.writeString(root().resolve(draft.formatted(".tc3-generated")), "half");
        Files.writeString(root().resolve("p/q").resolve(draft.formatted("A.java")), "half");
        Files.writeString(root().resolve("p/q/r").resolve(draft.formatted("B.java")), "half");

        write(A);

        assertThat(files()).containsExactly(".tc3-generated", "p/q/A.java");
        assertThat(root().resolve("p/q/r")).doesNotExist();
    }

    @Test
    void whatOnlyLooksLikeALeftoverStays() throws IOException {
        write(A);
        List<String> others = List.of(
                ".A.java.tmp",
                ".A.java.5f0c7a54.tmp",
                ".Mine.java.5f0c7a54-3b9e-4d0a-9a53-0e2f6d6b7c11.tmp",
                "A.java.5f0c7a54-3b9e-4d0a-9a53-0e2f6d6b7c11.tmp");
        for (String other : others) {
            Files.writeString(root().resolve("p/q").resolve(other), "mine");
        }

        write(A);

        assertThat(root().resolve("p/q")).isDirectoryContaining(file -> file.endsWith("A.java"));
        others.forEach(other -> assertThat(root().resolve("p/q").resolve(other)).exists());
    }

    @Test
    void ownersOfOneFolderDoNotDisturbEachOther() throws IOException {
        SourceFolder first = new SourceFolder(root(), "first");
        SourceFolder second = new SourceFolder(root(), "second");
        first.write(Stream.of(A));
        second.write(Stream.of(B));

        assertThat(first.write(Stream.of(A)).deleted()).isEmpty();
        assertThat(second.write(Stream.of()).deleted()).containsExactly("p/q/r/B.java");
        assertThat(root().resolve("p/q/A.java")).exists();
    }

    @Test
    void forNoSourcesNoFolderIsMade() throws IOException {
        Path none = temp.resolve("none");

        assertThat(new SourceFolder(none).write(Stream.of()).written()).isEmpty();
        assertThat(none).doesNotExist();
    }

    @Test
    void aFileOfAnotherOwnerIsNotOverwrittenAndTheOwnerIsNamed() throws IOException {
        new SourceFolder(root(), "first").write(Stream.of(A));
        SourceFile other = new SourceFile(A.packageName(), A.name(), "class A { /* other */ }\n");

        assertThatThrownBy(() -> new SourceFolder(root(), "second").write(Stream.of(other)))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("p/q/A.java: was generated by another run")
                .hasMessageContaining(".tc3-generated-first");
        assertThat(root().resolve("p/q/A.java"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(A.text());
    }

    @Test
    void aFileThatTwoOwnersWroteStaysUntilNeitherWantsIt() throws IOException {
        SourceFolder first = new SourceFolder(root(), "first");
        SourceFolder second = new SourceFolder(root(), "second");
        first.write(Stream.of(A));
        second.write(Stream.of(A));

        assertThat(second.write(Stream.of())).isEqualTo(new WriteReport(List.of(), List.of(), List.of(), List.of()));
        assertThat(root().resolve("p/q/A.java"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(A.text());
        assertThat(first.write(Stream.of()).deleted()).containsExactly("p/q/A.java");
    }

    @Test
    void aFileThatTwoOwnersWroteChangesIfBothChangeIt() throws IOException {
        SourceFolder first = new SourceFolder(root(), "first");
        SourceFolder second = new SourceFolder(root(), "second");
        first.write(Stream.of(A));
        second.write(Stream.of(A));
        SourceFile changed = new SourceFile("p.q", "A", "class A { int a; }\n");

        assertThat(first.write(Stream.of(changed)).written()).containsExactly("p/q/A.java");
        assertThat(second.write(Stream.of(changed)).unchanged()).containsExactly("p/q/A.java");
        assertThat(second.write(Stream.of()).deleted()).isEmpty();
        assertThat(first.write(Stream.of()).deleted()).containsExactly("p/q/A.java");
    }

    @Test
    void aFileThatTwoOwnersWroteIsNotChangedBackAndNothingIsWritten() throws IOException {
        SourceFolder first = new SourceFolder(root(), "first");
        SourceFolder second = new SourceFolder(root(), "second");
        first.write(Stream.of(A));
        second.write(Stream.of(A));
        SourceFile changed = new SourceFile("p.q", "A", "class A { int a; }\n");
        first.write(Stream.of(changed));

        for (int run = 0; run < 2; run++) {
            assertThatThrownBy(() -> second.write(Stream.of(B, A)))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("p/q/A.java: was generated by another run")
                    .hasMessageContaining(".tc3-generated-first");
        }
        assertThat(files()).containsExactly(".tc3-generated-first", ".tc3-generated-second", "p/q/A.java");
        assertThat(root().resolve("p/q/A.java"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(changed.text());
    }

    @Test
    void aFileThatTwoOwnersWroteIsRestoredByEither() throws IOException {
        SourceFolder first = new SourceFolder(root(), "first");
        first.write(Stream.of(A));
        new SourceFolder(root(), "second").write(Stream.of(A));
        Files.writeString(root().resolve("p/q/A.java"), "edited");

        assertThat(first.write(Stream.of(A)).written()).containsExactly("p/q/A.java");
        assertThat(root().resolve("p/q/A.java"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(A.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "a/b", ".", "a b", "a\n"})
    void anOwnerThatIsNoPlainNameIsRefused(String owner) {
        assertThatThrownBy(() -> new SourceFolder(root(), owner)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"'', ../../evil", "p, ../../evil", "'', /../../evil", "p, 'a\u0000b'", "p, 'a\nb'"})
    void nothingIsWrittenOutsideTheRoot(String packageName, String name) throws IOException {
        assertThatThrownBy(() -> write(new SourceFile(packageName, name, "evil")))
                .isInstanceOf(FileSystemException.class);
        try (Stream<Path> all = Files.walk(temp)) {
            assertThat(all.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(file).isEqualTo(root().resolve(FolderLock.NAME)));
        }
    }

    @Test
    void aForgedManifestDeletesNothingOutsideTheRoot() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.txt"), "class A {} // 磁盘\n");
        write(A);
        String hash = Sha256.of(Files.readAllBytes(outside));
        Files.writeString(
                root().resolve(".tc3-generated"),
                hash + "  ../outside.txt\n" + hash + "  " + outside.toAbsolutePath() + "\nnonsense\n" + hash + "  \n");

        WriteReport report = write(A);

        assertThat(report.deleted()).isEmpty();
        assertThat(outside).exists();
    }

    @Test
    void aLinkInTheRootIsNotFollowed() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createDirectories(root());
        link(root().resolve("p"), outside);

        assertThatThrownBy(() -> write(A))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("symbolic link");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aLinkInPlaceOfAFileIsNotWrittenThrough() throws IOException {
        write(A);
        Path outside = Files.writeString(temp.resolve("outside.txt"), "mine");
        Files.delete(root().resolve("p/q/A.java"));
        link(root().resolve("p/q/A.java"), outside);

        assertThatThrownBy(() -> write(A)).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> write()).isInstanceOf(FileSystemException.class);
        assertThat(outside).usingCharset(StandardCharsets.UTF_8).hasContent("mine");
    }

    @Test
    void theRootItselfMayBeALink() throws IOException {
        Path real = Files.createDirectory(temp.resolve("real"));
        link(root(), real);

        write(A);

        assertThat(real.resolve("p/q/A.java")).exists();
    }

    @Test
    void aFolderWhereAFileShouldBeIsTold() throws IOException {
        Files.createDirectories(root().resolve("p/q/A.java"));

        assertThatThrownBy(() -> write(A))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void twoSourcesOfOnePathAreAMistake() {
        assertThatThrownBy(() -> write(A, A)).isInstanceOf(IllegalArgumentException.class);
    }

    private WriteReport write(SourceFile... sources) throws IOException {
        return new SourceFolder(root()).write(Stream.of(sources));
    }

    /** Leaves the folder as a run does that is killed after it wrote these files and before it deletes any. */
    private void interruptWhenWriting(SourceFile... sources) throws IOException {
        Path elsewhere = temp.resolve("elsewhere");
        new SourceFolder(elsewhere).write(Stream.of(sources));
        Files.writeString(
                root().resolve(".tc3-generated"),
                "\n" + Files.readString(elsewhere.resolve(".tc3-generated")),
                StandardOpenOption.APPEND);
        for (SourceFile source : sources) {
            Files.createDirectories(root().resolve(source.path()).getParent());
            Files.copy(
                    elsewhere.resolve(source.path()),
                    root().resolve(source.path()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
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

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeTrue(false, "no symbolic links here");
        }
    }
}
