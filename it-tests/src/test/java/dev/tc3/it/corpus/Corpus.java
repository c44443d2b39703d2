package dev.tc3.it.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.PublishedExamples;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Models as Tencent publishes them, with their examples: {@code models/<edition>/<service>/<version>/api.json}, and
 * consecutive revisions of one of them: {@code cvm-history/<number>-<revision>.json.gz}. They are not part of the project. The
 * property {@code tc3.corpus} names their folder; without it, {@code shared/corpus} beside a folder above this one is taken.
 * Tests that need them are skipped where there are none.
 */
public final class Corpus {

    private static final String PROPERTY = "tc3.corpus";

    private Corpus() {}

    /** The models, sorted by path; skips the test if there are none. */
    static List<Path> models() {
        return files("models", file -> file.endsWith("api.json"));
    }

    /** Revisions of one model, packed, in their order; skips the test if there are none. */
    public static List<Path> history() {
        return files("cvm-history", file -> file.toString().endsWith(".json.gz"));
    }

    /**
     * One model with its examples; skips the test if there are no models.
     *
     * @param name edition, service and version, such as {@code cn/sms/v20210111}
     */
    static ApiSpec spec(String name) throws IOException, SpecException {
        Path model = models().stream()
                .filter(file -> file.endsWith(Path.of(name, "api.json")))
                .findFirst()
                .orElseThrow();
        return spec(model);
    }

    /** A model with its examples. */
    static ApiSpec spec(Path model) throws IOException, SpecException {
        ApiSpec spec = new SpecReader().read(model);
        Path examples = model.resolveSibling("examples.json");
        try (InputStream in = Files.newInputStream(examples)) {
            return spec.withExamples(PublishedExamples.read(spec, new SpecSource(examples.toString(), in))
                    .byAction());
        }
    }

    /** Edition, service and version of a model. */
    static String name(Path model) {
        int names = model.getNameCount();
        return model.subpath(names - 4, names - 1).toString().replace('\\', '/');
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
