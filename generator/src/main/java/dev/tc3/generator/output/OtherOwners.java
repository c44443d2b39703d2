package dev.tc3.generator.output;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The other runs that share a folder, known by the manifests that they keep in it. */
final class OtherOwners {

    private final SortedMap<String, Manifest> manifests;

    private OtherOwners(SortedMap<String, Manifest> manifests) {
        this.manifests = manifests;
    }

    /** Those beside the owner of a manifest. */
    static OtherOwners than(String manifestPath, Root root) throws IOException {
        SortedMap<String, Manifest> manifests = new TreeMap<>();
        for (String name : root.filesBeside(manifestPath)) {
            if (name.startsWith(SourceFolder.MANIFEST) && !name.equals(manifestPath)) {
                manifests.put(name, Manifest.parse(root.read(name)));
            }
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

    /** Whether nobody wrote a file, or everybody who did wrote this content. */
    boolean agree(String path, byte[] content) {
        return manifests.values().stream().allMatch(manifest -> !manifest.lists(path) || manifest.lists(path, content));
    }
}
