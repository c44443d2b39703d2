package dev.tc3.it;

import java.nio.file.Files;
import java.nio.file.Path;
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
}
