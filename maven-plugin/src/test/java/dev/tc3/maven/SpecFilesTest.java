package dev.tc3.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecFilesTest {

    @TempDir
    private Path folder;

    @Test
    void withoutNamesTheFolderIsReadInTheOrderOfItsNames() throws Exception {
        Path second = Files.createFile(folder.resolve("b.json"));
        Path first = Files.createFile(folder.resolve("a.json"));
        Files.createFile(folder.resolve("notes.txt"));

        assertThat(new SpecFiles(List.of(), folder).required()).containsExactly(first, second);
    }

    @Test
    void namedSpecsAreReadInTheirOrderAndOnceEach() throws Exception {
        File one = Files.createFile(folder.resolve("b.json")).toFile();
        File two = Files.createFile(folder.resolve("a.json")).toFile();

        assertThat(new SpecFiles(List.of(one, two, one), folder).required())
                .containsExactly(one.toPath(), two.toPath());
    }

    @Test
    void aMissingFolderHoldsNoSpecs() throws Exception {
        assertThat(new SpecFiles(List.of(), folder.resolve("none")).present()).isEmpty();
    }

    @Test
    void noSpecAtAllSaysHowToNameOne() {
        assertThatThrownBy(() -> new SpecFiles(List.of(), folder).required())
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("-Dtc3.specs")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void everyMissingFileIsNamed() {
        File one = folder.resolve("one.json").toFile();
        File two = folder.resolve("two.json").toFile();

        assertThatThrownBy(() -> new SpecFiles(List.of(one, two), folder).required())
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("2 problems")
                .hasMessageContaining(one.getPath())
                .hasMessageContaining(two.getPath());
    }

    @Test
    void aFolderAmongTheSpecsIsNamedForWhatItIs() {
        assertThatThrownBy(() -> new SpecFiles(List.of(folder.toFile()), folder).required())
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining(folder + ": is no file")
                .hasMessageContaining("specDirectory");
    }
}
