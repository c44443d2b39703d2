package dev.tc3.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One run that brings a folder up to date. */
final class FolderUpdate {

    private final Root root;
    private final String manifestPath;
    private final SortedMap<String, String> texts;
    private final Manifest before;

    private final List<String> written = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    FolderUpdate(Root root, String manifestPath, SortedMap<String, String> texts) throws IOException {
        this.root = root;
        this.manifestPath = manifestPath;
        this.texts = texts;
        this.before = root.exists(manifestPath)
                ? Manifest.parse(new String(root.read(manifestPath), StandardCharsets.UTF_8))
                : new Manifest(new TreeMap<>());
    }

    WriteReport run() throws IOException {
        for (Map.Entry<String, String> source : texts.entrySet()) {
            refuseForeign(source.getKey(), source.getValue());
        }
        Manifest after = new Manifest(hashes());
        // Files are listed before the first of them is written, so an interrupted run leaves nothing unknown behind.
        writeIfChanged(manifestPath, after.with(before.hashes()).text());
        for (Map.Entry<String, String> source : texts.entrySet()) {
            boolean changed = writeIfChanged(source.getKey(), source.getValue());
            (changed ? written : unchanged).add(source.getKey());
        }
        for (Map.Entry<String, String> file : before.hashes().entrySet()) {
            if (!texts.containsKey(file.getKey()) && root.holds(file.getKey()) && root.exists(file.getKey())) {
                deleteIfUntouched(file.getKey(), file.getValue());
            }
        }
        writeIfChanged(manifestPath, after.text());
        return new WriteReport(written, unchanged, deleted, kept);
    }

    private void refuseForeign(String path, String text) throws IOException {
        boolean foreign =
                root.exists(path) && !before.hashes().containsKey(path) && !Arrays.equals(root.read(path), bytes(text));
        if (foreign) {
            throw new FileSystemException(
                    path, null, "is in the way, and was not generated here; move it, or generate into another folder");
        }
    }

    private boolean writeIfChanged(String path, String text) throws IOException {
        byte[] content = bytes(text);
        if (root.exists(path) && Arrays.equals(root.read(path), content)) {
            return false;
        }
        root.write(path, content);
        return true;
    }

    private void deleteIfUntouched(String path, String hash) throws IOException {
        boolean untouched = Sha256.of(root.read(path)).equals(hash);
        if (untouched) {
            root.delete(path);
        }
        (untouched ? deleted : kept).add(path);
    }

    private SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        texts.forEach((path, text) -> hashes.put(path, Sha256.of(bytes(text))));
        return hashes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
