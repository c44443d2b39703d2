package dev.tc3.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What works for any product names none. Only specs and what is generated from them do. */
class ProductNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"client-runtime", "generator", "testkit", "maven-plugin"})
    void noClassNamesAProductOrAnAction(String module) throws IOException {
        List<Path> classFiles = classFiles(Path.of("..", module, "target", "classes"));
        assertThat(classFiles).isNotEmpty();
        for (Path classFile : classFiles) {
            assertThat(constantsOf(classFile))
                    .as(classFile.toString())
                    .doesNotContainIgnoringCase("ResetInstance")
                    .doesNotContainPattern("(?<![A-Za-z])[cC][vV][mM](?![A-Za-z])");
        }
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    /** A class file holds its strings and names as they are. */
    private static String constantsOf(Path classFile) throws IOException {
        return Files.readString(classFile, StandardCharsets.ISO_8859_1);
    }
}
