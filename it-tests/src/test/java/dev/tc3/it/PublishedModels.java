package dev.tc3.it;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.PublishedExamples;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Models as Tencent publishes them, in a folder that is not part of this project and need not be there. */
final class PublishedModels {

    /** Why there may be none. */
    static final String NONE = "no folder shared/corpus beside or above this one, and none is named with -Dtc3.corpus";

    private PublishedModels() {}

    /** The folder with an edition of them, in folders by product and version. */
    static Optional<Path> edition(String name) {
        @Nullable String named = System.getProperty("tc3.corpus");
        Stream<Path> corpora = named != null
                ? Stream.of(Path.of(named))
                : Stream.<Path>iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                        .map(folder -> folder.resolve("shared/corpus"));
        return corpora.map(corpus -> corpus.resolve("models").resolve(name))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** The models of an edition. */
    static List<ApiSpec> in(Path edition) throws Exception {
        List<ApiSpec> specs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(edition)) {
            for (Path model :
                    files.filter(file -> file.endsWith("api.json")).sorted().toList()) {
                specs.add(read(model.getParent()));
            }
        }
        return specs;
    }

    /** A model with its examples. */
    static ApiSpec read(Path folder) throws Exception {
        ApiSpec spec = new SpecReader().read(folder.resolve("api.json"));
        try (InputStream in = Files.newInputStream(folder.resolve("examples.json"))) {
            return spec.withExamples(PublishedExamples.read(spec, new SpecSource("examples.json", in))
                    .byAction());
        }
    }
}
