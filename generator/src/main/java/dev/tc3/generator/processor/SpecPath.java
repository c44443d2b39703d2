package dev.tc3.generator.processor;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folders of the option {@code -Atc3.specPath}, separated as in a class path. */
final class SpecPath {

    static final String OPTION = "tc3.specPath";

    private static final String LABEL = "-A" + OPTION;

    private SpecPath() {}

    /**
     * The folders, or else why there are none.
     *
     * @param value the option's value, or null if it is not set
     */
    static List<SpecPlace> of(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return List.of(new NoPlace(LABEL + ": not set"));
        }
        return Stream.of(value.split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .map(SpecPath::folder)
                .toList();
    }

    private static SpecPlace folder(String folder) {
        try {
            return new FolderPlace(LABEL, Path.of(folder).toAbsolutePath());
        } catch (InvalidPathException e) {
            return new NoPlace(LABEL + ": " + folder + " (this is no path)");
        }
    }

    /** A place that cannot have anything. */
    private record NoPlace(String reason) implements SpecPlace {

        @Override
        public String describe(String name) {
            return reason;
        }

        @Override
        public Optional<FoundSpec> open(String name) {
            return Optional.empty();
        }
    }
}
