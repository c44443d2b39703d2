package dev.tc3.maven.fake;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.PublishedExamples;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecProblem;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The specs to serve: all that are named, or none. */
public final class ServedSpecs {

    private static final String MODEL = "api.json";
    private static final String EXAMPLES = "examples.json";

    private final List<String> problems = new ArrayList<>();

    private ServedSpecs() {}

    /**
     * Reads specs.
     *
     * @param named files, and folders that are searched for {@code *.json} files; Maven gives an element that is empty as null.
     *     A model {@code api.json} has the examples of the {@code examples.json} beside it
     * @throws UnservableException with everything that is wrong, if there is no spec, or two of the same service and version,
     *     or anything named is not there or no spec
     * @throws IOException if a file or a folder cannot be read
     */
    public static List<ApiSpec> read(List<? extends @Nullable File> named) throws IOException, UnservableException {
        ServedSpecs specs = new ServedSpecs();
        List<ApiSpec> read = specs.readAll(specs.files(named));
        if (!specs.problems.isEmpty()) {
            throw new UnservableException(specs.problems);
        }
        return read;
    }

    private Set<Path> files(List<? extends @Nullable File> named) throws IOException {
        if (named.isEmpty()) {
            problems.add("no spec; name files or folders with -Dtc3.specs, separated by commas");
        }
        Set<Path> files = new LinkedHashSet<>();
        for (@Nullable File file : named) {
            if (file == null) {
                problems.add("an element of -Dtc3.specs is empty; remove it, or the comma too many");
            } else if (file.isDirectory()) {
                files.addAll(in(file.toPath()));
            } else if (file.isFile()) {
                files.add(file.toPath());
            } else {
                problems.add(file + ": there is no such file or folder; correct -Dtc3.specs");
            }
        }
        return files;
    }

    /** In the order of their names, so that every machine serves them alike. */
    private List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getFileName().toString().equals(EXAMPLES))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                problems.add(folder + ": there is no *.json file in this folder; put specs there, or name another one");
            }
            return found;
        }
    }

    private List<ApiSpec> readAll(Set<Path> files) throws IOException {
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
