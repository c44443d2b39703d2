package dev.tc3.it.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Models as Tencent publishes them, with their examples: {@code models/<edition>/<service>/<version>/api.json}, and
 * consecutive revisions of one of them: {@code cvm-history/<number>-<revision>.json.gz}. They are not part of the project. The property {@code tc3.corpus} names their folder; without it, {@code shared/corpus} beside a folder
 * above this one is taken. Tests that need them are skipped where there are none.
 */
final class Corpus {

    private static final String PROPERTY = "tc3.corpus";

    private Corpus() {}

    /** The models, sorted by path; skips the test if there are none. */
    static List<Path> models() {
        return files("models", file -> file.endsWith("api.json"));
    }

    /** Revisions of one model, packed, in their order; skips the test if there are none. */
    static List<Path> history() {
        return files("cvm-history", file -> file.toString().endsWith(".json.gz"));
    }

    private static List<Path> files(String part, Predicate<Path> wanted) {
        Optional<Path> folder = find().map(found -> found.resolve(part)).filter(Files::isDirectory);
        assumeTrue(
                folder.isPresent(),
                "no published models here; name their folder with -D" + PROPERTY + " to run this test");
        try (Stream<Path> files = Files.walk(folder.orElseThrow())) {
            return files.filter(wanted).sorted().toList();
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
