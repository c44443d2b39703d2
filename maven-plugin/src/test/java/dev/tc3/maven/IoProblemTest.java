package dev.tc3.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.generator.SourceFile;
import dev.tc3.generator.output.SourceFolder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IoProblemTest {

    @TempDir
    private Path folder;

    @Test
    void aFileWhereTheFolderShouldBeIsToldAsSuch() throws IOException {
        Path file = Files.createFile(folder.resolve("out"));
        SourceFile source = new SourceFile("p", "A", "class A {}\n");

        IOException problem =
                catchThrowableOfType(IOException.class, () -> new SourceFolder(file).write(Stream.of(source)));

        assertThat(IoProblem.describe(problem)).startsWith(file + ": is a file where a folder should be");
    }

    @Test
    void aReasonThatIsGivenIsKept() {
        assertThat(IoProblem.describe(new FileSystemException("a/B.java", null, "is in the way")))
                .isEqualTo("a/B.java: is in the way");
    }
}
