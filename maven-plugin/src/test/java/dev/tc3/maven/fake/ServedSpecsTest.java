package dev.tc3.maven.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.spec.ApiSpec;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedSpecsTest {

    @TempDir
    private Path folder;

    @Test
    void filesAreReadInTheirOrder() throws Exception {
        Path two = PingSpec.write(folder, "two");
        Path one = PingSpec.write(folder, "one");

        assertThat(read(two, one)).extracting(ApiSpec::service).containsExactly("two", "one");
    }

    @Test
    void aFolderIsSearchedToItsBottomAndExamplesAreNoSpecs() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("shop/v1"));
        PingSpec.write(folder, "two");
        PingSpec.write(deep, "one");
        Files.writeString(deep.resolve("examples.json"), "{}");
        Files.writeString(deep.resolve("notes.txt"), "no spec");

        assertThat(read(folder)).extracting(ApiSpec::service).containsExactly("one", "two");
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() throws Exception {
        Path one = PingSpec.write(folder, "one");

        assertThat(read(one, folder)).hasSize(1);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws Exception {
        Path one = PingSpec.write(folder, "one");
        Path copy = Files.copy(one, folder.resolve("copy.json"));
        Path broken = Files.writeString(folder.resolve("broken.json"), "{ \"service\": ");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path absent = folder.resolve("absent");

        assertThatThrownBy(() -> read(one, copy, broken, empty, absent))
                .isInstanceOf(UnservableException.class)
                .hasMessageStartingWith("4 problems, so nothing is served:\n")
                .hasMessageContaining(copy + ": has the same service and version as " + one)
                .hasMessageContaining(broken + ":1:")
                .hasMessageContaining(empty + ": there is no *.json file")
                .hasMessageContaining(absent + ": there is no such file or folder");
    }

    @Test
    void noSpecAtAllSaysHowToNameOne() {
        assertThatThrownBy(() -> ServedSpecs.read(List.of())).hasMessageContaining("-Dtc3.specs");
        assertThatThrownBy(() -> ServedSpecs.read(Arrays.asList((File) null))).hasMessageContaining("comma too many");
    }

    private static List<ApiSpec> read(Path... named) throws Exception {
        return ServedSpecs.read(Arrays.stream(named).map(Path::toFile).toList());
    }
}
