package dev.tc3.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.generator.output.SourceFolder;
import dev.tc3.generator.output.SourceMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares what is generated with what is kept in {@code src/golden/java}, which the other tests run. After an intended
 * change, run the tests with {@code -Dtc3.rewriteGoldens=true} and look at the difference.
 */
class GoldenTest {

    private static final Path GOLDENS = Path.of("src/golden/java");
    private static final GeneratorOptions OPTIONS = GeneratorOptions.defaults().withBasePackage("dev.tc3.golden");

    @Test
    void theGoldensAreWhatIsGenerated() throws Exception {
        List<SourceFile> sources = Stream.concat(
                        Generator.generate(Specs.cvm(), OPTIONS), Generator.generate(Specs.wide(), OPTIONS))
                .toList();
        Map<String, String> generated = SourceMap.of(sources.stream());
        assertThat(Javac.complaints(generated)).isEmpty();

        if (Boolean.getBoolean("tc3.rewriteGoldens")) {
            new SourceFolder(GOLDENS).write(sources.stream());
        }

        Map<String, String> kept = kept();
        String remedy = "%s; if the change is intended, run the tests with -Dtc3.rewriteGoldens=true";
        assertThat(kept.keySet()).as(remedy, "the files of src/golden/java").isEqualTo(generated.keySet());
        generated.forEach(
                (path, text) -> assertThat(kept.get(path)).as(remedy, path).isEqualTo(text));
    }

    private static Map<String, String> kept() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(GOLDENS)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> texts.put(name(file), read(file)));
        }
        return texts;
    }

    private static String name(Path file) {
        return GOLDENS.relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
