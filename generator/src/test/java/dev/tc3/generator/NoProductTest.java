package dev.tc3.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generator knows no product: what it knows of one comes from its spec. */
class NoProductTest {

    @Test
    void noClassNamesAProductOrAnAction() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> sources = files.filter(Files::isRegularFile).toList();
            assertThat(sources).hasSizeGreaterThan(40);
            for (Path source : sources) {
                String code = Files.readString(source)
                        .replaceAll("(?s)/\\*.*?\\*/", "")
                        .toLowerCase(Locale.ROOT);
                assertThat(code).as(source.toString()).doesNotContain("resetinstance", "cvm");
            }
        }
    }
}
