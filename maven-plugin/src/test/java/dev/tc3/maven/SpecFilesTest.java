package dev.tc3.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecFilesTest {

    @TempDir
    private Path folder;

    @Test
    void withoutNamesTheFolderIsRead() throws Exception {
        Path second = Files.createFile(folder.resolve("b.json"));
        Path first = Files.createFile(folder.resolve("a.json"));

        assertThat(new SpecFiles(List.of(), folder, List.of()).required().files())
                .containsExactly(first, second);
    }

    @Test
    void namedSpecsAreReadInsteadOfTheFolder() throws Exception {
        Files.createFile(folder.resolve("a.json"));
        Path named = Files.createFile(folder.resolve("b.json"));

        assertThat(new SpecFiles(List.of(named), folder, List.of()).required().files())
                .containsExactly(named);
    }

    @Test
    void aMissingFolderHoldsNoSpecs() throws Exception {
        FoundFiles none = new SpecFiles(List.of(), folder.resolve("none"), List.of()).present();

        assertThat(none).isEqualTo(new FoundFiles(List.of(), List.of()));
    }

    @Test
    void noSpecAtAllSaysHowToNameOne() throws Exception {
        FoundFiles none = new SpecFiles(List.of(), folder, List.of()).required();

        assertThat(none.files()).isEmpty();
        assertThat(none.problems())
                .singleElement()
                .asString()
                .contains("-Dtc3.specs")
                .contains(folder.toString());
    }

    @Test
    void everyMissingFileIsNamedWithItsParameter() throws Exception {
        Path one = folder.resolve("one.json");
        Path two = folder.resolve("two.json");
        SpecFiles files = new SpecFiles(List.of(one), folder, List.of(two));

        assertThat(files.required().problems())
                .containsExactly(one + ": there is no such file or folder; correct <specs> or -Dtc3.specs");
        assertThat(files.overlays().problems())
                .containsExactly(two + ": there is no such file or folder; correct <overlays> or -Dtc3.overlays");
    }

    @Test
    void anOverlayThatLiesAmongTheSpecsIsNone() throws Exception {
        Path spec = Files.createFile(folder.resolve("spec.json"));
        Path overlays = Files.createDirectory(folder.resolve("overlays"));
        Path overlay = Files.createFile(overlays.resolve("overlay.json"));
        SpecFiles files = new SpecFiles(List.of(), folder, List.of(overlays));

        assertThat(files.required().files()).containsExactly(spec);
        assertThat(files.overlays().files()).containsExactly(overlay);
    }
}
