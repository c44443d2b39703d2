package dev.tc3.maven.fake;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.PublishedExamples;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecProblem;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The specs to serve: all that are named, or none. */
public final class ServedSpecs {

    private static final String MODEL = "api.json";
    private static final String EXAMPLES = "examples.json";

    private final List<String> problems;

    private ServedSpecs(List<String> problems) {
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Reads specs.
     *
     * @param files the specs; a model {@code api.json} has the examples of the {@code examples.json} beside it
     * @param problems what was wrong already, a line each
     * @throws UnservableException with everything that is wrong, if there was something already, or if there is no spec, two
     *     of the same service and version, or a file that is none
     * @throws IOException if a file cannot be read
     */
    public static List<ApiSpec> read(List<Path> files, List<String> problems) throws IOException, UnservableException {
        ServedSpecs specs = new ServedSpecs(problems);
        List<ApiSpec> read = specs.readAll(files);
        if (files.isEmpty() && problems.isEmpty()) {
            specs.problems.add("no spec; name files, or folders that have some, with -Dtc3.specs, separated by commas");
        }
        if (!specs.problems.isEmpty()) {
            throw new UnservableException(specs.problems);
        }
        return read;
    }

    private List<ApiSpec> readAll(List<Path> files) throws IOException {
        SpecReader reader = new SpecReader();
        Map<String, Path> origins = new HashMap<>();
        List<ApiSpec> specs = new ArrayList<>();
        for (Path file : files) {
            try {
                ApiSpec spec = withExamples(file, reader.read(file));
                @Nullable Path earlier = origins.putIfAbsent(spec.service() + " " + spec.version(), file);
                if (earlier != null) {
                    problems.add(
                            file + ": has the same service and version as " + earlier + "; serve only one of them");
                }
                specs.add(spec);
            } catch (SpecException e) {
                e.problems().stream().map(SpecProblem::toString).forEach(problems::add);
            }
        }
        return specs;
    }

    /** Published models have their examples in a file beside them. */
    private static ApiSpec withExamples(Path file, ApiSpec spec) throws IOException, SpecException {
        Path examples = file.resolveSibling(EXAMPLES);
        if (!file.getFileName().toString().equals(MODEL) || !Files.isRegularFile(examples)) {
            return spec;
        }
        try (InputStream in = Files.newInputStream(examples)) {
            return spec.withExamples(PublishedExamples.read(spec, new SpecSource(examples.toString(), in))
                    .byAction());
        }
    }
}
