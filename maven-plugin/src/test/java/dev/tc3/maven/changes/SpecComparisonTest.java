package dev.tc3.maven.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.generator.GeneratorOptions;
import dev.tc3.spec.SpecPlace;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecWriter;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecComparisonTest {

    private static final String COUNT = ", \"Count\": {\"type\": \"int64\"}";

    @TempDir
    private Path folder;

    private final List<Path> noOverlays = List.of();

    @Test
    void twoSpecsAreCompared() throws Exception {
        assertThat(compare(
                        Baseline.none(),
                        file("1.json", Shop.spec("shop", "")),
                        file("2.json", Shop.spec("shop", COUNT))))
                .extracting(SpecChanges::verdict)
                .containsExactly(Verdict.MINOR);
    }

    @Test
    void everyRevisionOfASeriesIsComparedWithTheOneBeforeIt() throws Exception {
        assertThat(compare(
                        Baseline.ofFiles(List.of(file("1.json", Shop.spec("shop", "")))),
                        file("2.json", Shop.spec("shop", COUNT)),
                        file("3.json", Shop.spec("shop", COUNT)),
                        file("4.json", Shop.spec("shop", ""))))
                .extracting(SpecChanges::verdict)
                .containsExactly(Verdict.MINOR, Verdict.NONE, Verdict.MAJOR);
    }

    @Test
    void revisionsAreCalledByWhatTellsThemApart() throws Exception {
        SpecChanges changes = compare(
                        Baseline.none(),
                        file("2020/shop/api.json", Shop.spec("shop", "")),
                        file("2021/shop/api.json", Shop.spec("shop", "")))
                .get(0);
        assertThat(changes.before()).isEqualTo("2020/shop/api");
        assertThat(changes.after()).isEqualTo("2021/shop/api");
    }

    @Test
    void packedFilesAreReadAsTheyAre() throws Exception {
        Path packed = folder.resolve("2.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(Shop.spec("shop", COUNT).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(compare(Baseline.none(), file("1.json", Shop.spec("shop", "")), packed))
                .extracting(SpecChanges::verdict)
                .containsExactly(Verdict.MINOR);

        Path notPacked = file("3.json.gz", Shop.spec("shop", ""));
        assertThatThrownBy(() -> compare(Baseline.none(), packed, notPacked))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("3.json.gz: is not packed as its name says");

        byte[] whole = Files.readAllBytes(packed);
        Path cut = folder.resolve("4.json.gz");
        for (int length = 0; length < whole.length; length++) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> compare(Baseline.none(), packed, cut))
                    .as("cut after %s bytes", length)
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("4.json.gz: is ");
        }
    }

    @Test
    void aJarIsComparedByTheSpecsThatItCarries() throws Exception {
        Path jar = jar("old.jar", "META-INF/tc3/com.acme.shop.v20200229.json", Shop.spec("shop", COUNT));
        List<SpecChanges> changes =
                compare(Baseline.ofJar(jar, "com.acme:client:1.0"), file("2.json", Shop.spec("shop", "")));

        assertThat(changes).extracting(SpecChanges::verdict).containsExactly(Verdict.MAJOR);
        assertThat(changes.get(0).before()).isEqualTo("com.acme:client:1.0");
        assertThat(changes.get(0).after()).isEqualTo("2");
        assertThat(changes.get(0).changes().get(0).before())
                .extracting(SpecPlace::source)
                .isEqualTo("com.acme:client:1.0!/META-INF/tc3/com.acme.shop.v20200229.json");
    }

    @Test
    void aJarWithoutASpecIsRefusedAndSoIsWhatIsNoJar() throws Exception {
        Path jar = jar("empty.jar", "META-INF/other.json", "{}");
        assertThatThrownBy(() -> Baseline.ofJar(jar, "x")).hasMessageContaining("carries no spec");
        Path text = file("text.jar", "text");
        assertThatThrownBy(() -> Baseline.ofJar(text, "x")).hasMessageContaining("is no jar");
    }

    @Test
    void clientsThatCameAndClientsThatWentAreTold() throws Exception {
        Path both = jar(
                "old.jar", "META-INF/tc3/a.json", Shop.spec("bank", ""), "META-INF/tc3/b.json", Shop.spec("shop", ""));
        List<SpecChanges> changes = compare(
                Baseline.ofJar(both, "old"),
                file("1.json", Shop.spec("shop", "")),
                file("2.json", Shop.spec("post", "")));

        assertThat(changes)
                .extracting(SpecChanges::api)
                .containsExactly("bank 2020-02-29", "shop 2020-02-29", "post 2020-02-29");
        assertThat(changes.stream()
                        .flatMap(each -> each.changes().stream())
                        .map(each -> each.rule().id()))
                .containsExactly("client-removed", "client-added");
    }

    @Test
    void overlaysChangeDocumentsButNotWhatAJarCarries() throws Exception {
        Path overlay = file(
                "overlay.json",
                "{\"service\": \"shop\", \"actions\": {\"Buy\": {\"rateLimit\": {\"requests\": 1, \"perSeconds\": 1}}}}");
        Path spec = file("1.json", Shop.spec("shop", ""));
        String merged = SpecWriter.write(new SpecReader().read(spec));
        Path jar = jar("old.jar", "META-INF/tc3/a.json", merged);
        SpecComparison comparison = new SpecComparison(GeneratorOptions.defaults(), List.of(overlay));

        assertThat(comparison.compare(Baseline.ofFiles(List.of(spec)), List.of(file("2.json", Shop.spec("shop", "")))))
                .allMatch(each -> each.changes().isEmpty());
        assertThat(comparison
                        .compare(Baseline.ofJar(jar, "old"), List.of(spec))
                        .get(0)
                        .changes())
                .extracting(each -> each.rule().id())
                .containsExactly("rate-limit-lowered");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingIsCompared() throws Exception {
        Path broken = file("1.json", Shop.spec("shop", ", \"Size\": {\"type\": \"Sise\"}"));
        Path alsoBroken = file("2.json", Shop.spec("shop", ", \"Count\": {\"type\": \"int\"}"));

        assertThatThrownBy(() -> compare(Baseline.none(), broken, alsoBroken))
                .isInstanceOf(UncomparableException.class)
                .hasMessageContaining("2 problems, so nothing was compared:")
                .hasMessageContaining("1.json:3:")
                .hasMessageContaining("2.json:3:");
    }

    @Test
    void aSpecAloneHasNothingToBeComparedWith() throws Exception {
        Path spec = file("1.json", Shop.spec("shop", ""));
        assertThatThrownBy(() -> compare(Baseline.none(), spec))
                .hasMessageContaining("there is no other revision of shop 2020-02-29")
                .hasMessageContaining("-Dtc3.baseline");
    }

    private List<SpecChanges> compare(Baseline baseline, Path... specs) throws Exception {
        return new SpecComparison(GeneratorOptions.defaults(), noOverlays).compare(baseline, List.of(specs));
    }

    private Path file(String name, String text) throws IOException {
        return Shop.write(folder.resolve(name), text);
    }

    private Path jar(String name, String... entries) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
