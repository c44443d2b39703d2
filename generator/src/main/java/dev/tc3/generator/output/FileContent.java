package dev.tc3.generator.output;

import dev.tc3.generator.GeneratedFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a file is to have in it. */
final class FileContent {

    private final byte[] bytes;
    private final String hash;

    private FileContent(byte[] bytes) {
        this.bytes = bytes;
        this.hash = Sha256.of(bytes);
    }

    /**
     * The contents of sources, by path.
     *
     * @throws IllegalArgumentException if two sources have the same path
     */
    static SortedMap<String, FileContent> of(Collection<? extends GeneratedFile> sources) {
        SortedMap<String, FileContent> contents = new TreeMap<>();
        SourceMap.of(sources.stream())
                .forEach((path, text) -> contents.put(path, new FileContent(text.getBytes(StandardCharsets.UTF_8))));
        return contents;
    }

    /** The hashes of contents, by path. */
    static SortedMap<String, String> hashes(SortedMap<String, FileContent> contents) {
        SortedMap<String, String> hashes = new TreeMap<>();
        contents.forEach((path, content) -> hashes.put(path, content.hash));
        return hashes;
    }

    String hash() {
        return hash;
    }

    boolean is(byte[] other) {
        return Arrays.equals(bytes, other);
    }

    byte[] bytes() {
        return bytes;
    }
}
