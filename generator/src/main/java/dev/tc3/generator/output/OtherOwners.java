package dev.tc3.generator.output;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The other runs that share a folder, known by the manifests that they keep in it. */
final class OtherOwners {

    private final SortedMap<String, Manifest> manifests;

    private OtherOwners(SortedMap<String, Manifest> manifests) {
        this.manifests = manifests;
    }

    /** Nobody. */
    static OtherOwners none() {
        return new OtherOwners(new TreeMap<>());
    }

    /** Those beside the owner of a manifest. */
    static OtherOwners than(String manifestPath, Root root) throws IOException {
        SortedMap<String, Manifest> manifests = new TreeMap<>();
        Predicate<String> another = name -> name.startsWith(SourceFolder.MANIFEST) && !name.equals(manifestPath);
        for (String name : root.filesBeside(manifestPath, another)) {
            manifests.put(name, Manifest.parse(root.read(name).orElse(new byte[0])));
        }
        return new OtherOwners(manifests);
    }

    /** The manifest of one that wrote a file; empty if none did. */
    Optional<String> manifestListing(String path) {
        return manifests.entrySet().stream()
                .filter(manifest -> manifest.getValue().lists(path))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether nobody wrote a file, or everybody who did wrote the content with this hash. */
    boolean agree(String path, String hash) {
        return manifests.values().stream().allMatch(manifest -> !manifest.lists(path) || manifest.lists(path, hash));
    }
}
