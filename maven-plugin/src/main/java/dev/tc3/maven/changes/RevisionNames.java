package dev.tc3.maven.changes;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Short names for revisions: what tells their files apart, without the folder that all of them are in. */
final class RevisionNames {

    private static final String IN_JAR = "!/";

    private final Map<String, String> names = new HashMap<>();

    RevisionNames(Collection<RevisionSource> sources) {
        List<Path> files = sources.stream()
                .filter(source -> !source.carried())
                .map(source -> Path.of(source.name()).toAbsolutePath().normalize())
                .toList();
        Path shared = shared(files);
        for (RevisionSource source : sources) {
            names.put(source.name(), source.carried() ? jar(source.name()) : file(source.name(), shared));
        }
    }

    /** The short name of a source. */
    String of(RevisionSource source) {
        return names.getOrDefault(source.name(), source.name());
    }

    private static @Nullable Path shared(List<Path> files) {
        Path shared = files.isEmpty() ? null : files.get(0).getParent();
        for (Path file : files) {
            while (shared != null && !file.startsWith(shared)) {
                shared = shared.getParent();
            }
        }
        return shared;
    }

    private static String jar(String name) {
        int end = name.indexOf(IN_JAR);
        return end < 0 ? name : name.substring(0, end);
    }

    private static String file(String name, @Nullable Path shared) {
        Path file = Path.of(name).toAbsolutePath().normalize();
        String rest =
                (shared == null ? file : shared.relativize(file)).toString().replace('\\', '/');
        return rest.replaceFirst("\\.json(\\.gz)?$", "");
    }
}
