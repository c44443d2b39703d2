package dev.tc3.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginCodeTest {

    @TempDir
    private Path temp;

    private Path jar = Path.of("");
    private Path classes = Path.of("");

    @BeforeEach
    void makeAClassPath() throws IOException {
        jar = Files.writeString(temp.resolve("a.jar"), "jar");
        classes = Files.createDirectories(temp.resolve("classes"));
        Files.createDirectories(classes.resolve("p"));
        Files.writeString(classes.resolve("p/A.class"), "A");
        Files.writeString(classes.resolve("p/B.class"), "B");
    }

    @Test
    void theSameBytesAreTheSameCodeWhereverAndWhenever() throws IOException {
        String before = digest();
        Path moved = Files.move(jar, temp.resolve("b.jar"));
        Files.setLastModifiedTime(moved, FileTime.fromMillis(0));

        assertThat(PluginCode.digest(List.of(moved, classes))).isEqualTo(before);
    }

    @Test
    void everyByteAndNameMakesADifference() throws IOException {
        String before = digest();
        Files.writeString(jar, "jaR");
        String otherJar = digest();
        Files.writeString(classes.resolve("p/B.class"), "b");
        String otherClass = digest();
        Files.move(classes.resolve("p/B.class"), classes.resolve("p/C.class"));
        String otherName = digest();

        assertThat(List.of(before, otherJar, otherClass, otherName)).doesNotHaveDuplicates();
    }

    private String digest() throws IOException {
        return PluginCode.digest(List.of(jar, classes));
    }
}
