package dev.tc3.generator.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keywords.txt",
                "object-methods.txt",
                "generated-members.txt",
                "client-methods.txt",
                "enum-constants.txt",
                "java-lang-types.txt",
                "used-types.txt",
                "generated-constants.txt"
            })
    void everyWordHasItsReason(String file) throws IOException {
        try (InputStream in = ReservedWords.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")))
                    .isNotEmpty()
                    .allMatch(line -> line.matches("\\w+  \\S.*"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void keywordsAreThoseOfTheCompiler() {
        Set<String> words = new TreeSet<>(ReservedWords.load("keywords.txt").all());

        assertThat(words.remove("yield")).isTrue();
        assertThat(words).allMatch(word -> SourceVersion.isKeyword(word, SourceVersion.RELEASE_17));
        assertThat(words).hasSize(54);
    }

    @Test
    void methodsOfObjectAreComplete() {
        Set<String> methods = Stream.of(Object.class.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        methods.removeIf(name -> name.contains("0") || name.equals("registerNatives"));

        assertThat(ReservedWords.load("object-methods.txt").all()).isEqualTo(methods);
    }

    @Test
    void everyConstantOfAGeneratedClassIsTaken() throws IOException {
        Pattern constant = Pattern.compile("(?m)^    [\\w ]*[\\w>] ([A-Z][A-Z_]*) =\\s");
        Set<String> constants = new TreeSet<>(Set.of("UNLISTED"));
        try (Stream<Path> goldens = Files.walk(Path.of("src/golden/java"))) {
            for (Path golden : goldens.filter(Files::isRegularFile).toList()) {
                constant.matcher(Files.readString(golden).replaceAll("<[^<>]*>", ""))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(constants::add);
            }
        }

        assertThat(ReservedWords.load("generated-constants.txt").all()).isEqualTo(constants);
    }

    @Test
    void everyTypeThatGeneratedCodeImportsIsTaken() throws IOException {
        Set<String> imported = new TreeSet<>();
        try (Stream<Path> goldens = Files.walk(Path.of("src/golden/java"))) {
            for (Path golden : goldens.filter(Files::isRegularFile).toList()) {
                Files.readString(golden)
                        .lines()
                        .filter(line -> line.startsWith("import "))
                        .map(line -> line.substring(line.lastIndexOf('.') + 1, line.length() - 1))
                        .forEach(imported::add);
            }
        }

        Set<String> used = new TreeSet<>(ReservedWords.load("used-types.txt").all());
        assertThat(used.remove("Builder")).isTrue();
        assertThat(used).isEqualTo(imported);
    }

    @Test
    void typesOfJavaLangAreComplete() {
        assumeTrue(Runtime.version().feature() == 17, "later versions have more");
        Set<String> words = ReservedWords.load("java-lang-types.txt").all();
        FileSystem modules = FileSystems.getFileSystem(URI.create("jrt:/"));

        try (Stream<Path> classes = Files.list(modules.getPath("modules/java.base/java/lang"))) {
            assertThat(classes.map(file -> file.getFileName().toString())
                            .filter(name -> name.matches("\\w+\\.class"))
                            .map(name -> name.replace(".class", ""))
                            .filter(ReservedWordsTest::isPublic))
                    .containsExactlyInAnyOrderElementsOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(String name) {
        try {
            return Modifier.isPublic(Class.forName("java.lang." + name).getModifiers());
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
