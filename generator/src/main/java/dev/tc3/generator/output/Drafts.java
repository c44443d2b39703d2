package dev.tc3.generator.output;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hidden files beside the real ones that contents are written to first. A run that is killed can leave one. */
final class Drafts {

    private static final Pattern NAME =
            Pattern.compile("\\.(?<real>.+)\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\.tmp");

    private Drafts() {}

    /** A new name for the draft of a file. */
    static String nameFor(String file) {
        return "." + file + "." + UUID.randomUUID() + ".tmp";
    }

    /**
     * Deletes the drafts of some files.
     *
     * @param paths the files; those outside the root are passed over
     */
    static void deleteThoseOf(Set<String> paths, Root root) throws IOException {
        SortedMap<String, String> oneOfEachFolder = new TreeMap<>();
        paths.stream().filter(root::holds).forEach(path -> oneOfEachFolder.put(folder(path), path));
        for (Map.Entry<String, String> one : oneOfEachFolder.entrySet()) {
            String folder = one.getKey();
            for (String name : root.filesBeside(one.getValue(), name -> isDraftOfOne(paths, folder, name))) {
                root.delete(folder + name);
            }
        }
    }

    private static boolean isDraftOfOne(Set<String> paths, String folder, String name) {
        Matcher draft = NAME.matcher(name);
        return draft.matches() && paths.contains(folder + draft.group("real"));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
