package dev.tc3.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSearchTest {

    @TempDir
    private Path temp;

    @Test
    void aFolderIsSearchedToItsGroundInTheOrderOfPaths() throws IOException {
        for (String path : List.of("b.json", "a/2/x.json", "a/10/x.json", "a.json", "c/notes.txt", "Z.json")) {
            file(path);
        }

        assertThat(found(temp)).containsExactly("Z.json", "a.json", "a/10/x.json", "a/2/x.json", "b.json");
    }

    @Test
    void examplesBesideAModelArePassedOver() throws IOException {
        file("cvm/v20170312/api.json");
        file("cvm/v20170312/examples.json");
        file("own/examples.json");

        assertThat(found(temp)).containsExactly("cvm/v20170312/api.json", "own/examples.json");
    }

    @Test
    void whatIsHiddenIsPassedOver() throws IOException {
        file("a.json");
        file(".b.json");
        file(".idea/c.json");

        assertThat(found(temp)).containsExactly("a.json");
    }

    @Test
    void filesAndFoldersComeInTheOrderInWhichTheyAreNamedAndOnceEach() throws IOException {
        Path b = file("b.json");
        file("a/a.json");
        file("a/c.json");

        assertThat(found(b, temp.resolve("a"), temp)).containsExactly("b.json", "a/a.json", "a/c.json");
    }

    @Test
    void aFileThatIsNamedIsFoundWhateverItIsCalled() throws IOException {
        assertThat(found(file("model"))).containsExactly("model");
        assertThat(found(file("x/api.json"), file("x/examples.json"))).containsExactly("x/api.json", "x/examples.json");
    }

    @Test
    void whatIsPassedOverInFoldersIsFoundIfItIsNamed() throws IOException {
        Path overlay = file("overlay.json");
        Set<Path> passedOver = Set.of(overlay.toRealPath());

        assertThat(DocumentSearch.among(List.of(temp), "<specs>", passedOver).files())
                .isEmpty();
        assertThat(DocumentSearch.among(List.of(overlay), "<specs>", passedOver).files())
                .containsExactly(overlay);
    }

    @Test
    void aLinkWithinTheFolderIsFollowedAndItsTargetFoundOnce() throws IOException {
        Path target = file("b/spec.json");
        file("b/model");
        link(temp.resolve("a.json"), target);
        link(temp.resolve("c.json"), temp.resolve("b/model"));
        link(temp.resolve("d"), temp.resolve("b"));

        assertThat(found(temp)).containsExactly("a.json", "c.json");
    }

    @Test
    void aLinkThatLeadsOutIsTold() throws IOException {
        Path inside = Files.createDirectory(temp.resolve("inside"));
        Path outside = file("outside/spec.json");
        link(inside.resolve("a.json"), outside);
        link(inside.resolve("b"), outside.getParent());
        link(inside.resolve("README"), outside);

        FoundFiles found = DocumentSearch.among(List.of(inside), "<specs>", Set.of());

        assertThat(found.files()).isEmpty();
        assertThat(found.problems())
                .containsExactly(
                        inside.resolve("a.json") + ": is a link that leads out of " + inside
                                + "; remove it, and name its target in <specs>",
                        inside.resolve("b") + ": is a link that leads out of " + inside
                                + "; remove it, and name its target in <specs>");
    }

    @Test
    void linksThatLeadInCirclesOrNowhereAreTold() throws IOException {
        Path below = Files.createDirectories(temp.resolve("a/b"));
        link(below.resolve("up"), temp.resolve("a"));
        link(temp.resolve("self.json"), temp.resolve("self.json"));
        link(temp.resolve("gone.json"), temp.resolve("none.json"));

        assertThat(DocumentSearch.among(List.of(temp), "<specs>", Set.of()).problems())
                .containsExactly(
                        below.resolve("up") + ": is a link to a folder that it is in; remove it",
                        temp.resolve("gone.json") + ": is a link that leads nowhere; remove it",
                        temp.resolve("self.json") + ": is a link that cannot be followed; remove it");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        file("real/spec.json");
        link(temp.resolve("specs"), temp.resolve("real"));

        assertThat(found(temp.resolve("specs"))).containsExactly("specs/spec.json");
    }

    private List<String> found(Path... named) {
        FoundFiles found = DocumentSearch.among(List.of(named), "<specs>", Set.of());
        assertThat(found.problems()).isEmpty();
        return found.files().stream()
                .map(file -> temp.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private Path file(String path) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.exists(file) ? file : Files.createFile(file);
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "symbolic links cannot be made here");
        }
    }
}
