package dev.tc3.it.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Models as Tencent publishes them, with their examples: {@code models/<edition>/<service>/<version>/api.json}. They are not
 * part of the project. The property {@code tc3.corpus} names their folder; without it, {@code shared/corpus} beside a folder
 * above this one is taken. Tests that need them are skipped where there are none.
 */
final class Corpus {

    private static final String PROPERTY = "tc3.corpus";

    private Corpus() {}

    /** The models, sorted by path; skips the test if there are none. */
    static List<Path> models() {
        Optional<Path> folder = find();
        assumeTrue(
                folder.isPresent(),
                "no published models here; name their folder with -D" + PROPERTY + " to run this test");
        try (Stream<Path> files = Files.walk(folder.orElseThrow().resolve("models"))) {
            return files.filter(file -> file.endsWith("api.json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find() {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/corpus"))
                .filter(folder -> Files.isDirectory(folder.resolve("models")))
                .findFirst();
    }
}
