package dev.tc3.benchmarks.generate;

import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A spec in a file. */
record Model(Path file) {

    /** The specs in a folder and below: published models, or all documents if there is none. */
    static List<Model> in(Path folder) throws IOException {
        List<Model> published = named(folder, "api.json");
        return published.isEmpty() ? named(folder, ".json") : published;
    }

    private static List<Model> named(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Model::new)
                    .toList();
        }
    }

    SpecDocument read() throws IOException, SpecException {
        return parse(Files.readAllBytes(file));
    }

    /** Reads the spec as if it were that of another product. */
    SpecDocument readAs(String service) throws IOException, SpecException {
        String text = Files.readString(file);
        return parse(text.replaceFirst("(\"(?:serviceShortName|service)\"\\s*:\\s*\")[^\"]*\"", "$1" + service + "\"")
                .getBytes(StandardCharsets.UTF_8));
    }

    private SpecDocument parse(byte[] content) throws IOException, SpecException {
        return new SpecReader().read(new SpecSource(file.toString(), new ByteArrayInputStream(content)), List.of());
    }
}
