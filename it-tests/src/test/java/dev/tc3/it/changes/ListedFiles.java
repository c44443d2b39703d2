package dev.tc3.it.changes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Files that stay as they are, so that each package is listed once and each file named once. Not thread-safe. */
final class ListedFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<Listing, List<JavaFileObject>> listed = new HashMap<>();

    private record Listing(Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {}

    private final IdentityHashMap<JavaFileObject, String> names = new IdentityHashMap<>();

    ListedFiles(JavaFileManager files) {
        super(files);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        Listing wanted = new Listing(location, packageName, Set.copyOf(kinds), recurse);
        List<JavaFileObject> known = listed.get(wanted);
        if (known == null) {
            known = new ArrayList<>();
            for (JavaFileObject file : super.list(location, packageName, kinds, recurse)) {
                known.add(file);
            }
            listed.put(wanted, known);
        }
        return known;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return names.computeIfAbsent(file, unknown -> super.inferBinaryName(location, unknown));
    }
}
