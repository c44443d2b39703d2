package dev.tc3.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Tells one build of the generator from another, whatever both call their version. */
final class PluginCode {

    private PluginCode() {}

    /**
     * A digest of code.
     *
     * @param classPath jars, or folders of classes; their names and times make no difference
     */
    static String digest(Collection<Path> classPath) throws IOException {
        Sha256 all = new Sha256();
        for (Path element : classPath) {
            for (Path file : files(element)) {
                all.with(element.relativize(file).toString().replace('\\', '/')).with(digest(file));
            }
        }
        return all.hex();
    }

    private static List<Path> files(Path element) throws IOException {
        try (Stream<Path> files = Files.walk(element)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String digest(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Sha256.algorithm())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(in.getMessageDigest());
        }
    }
}
