package dev.tc3.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Tells one build of the generator from another, whatever both call their version. */
final class PluginCode {

    private static final int BUFFER = 1 << 16;

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
                all.with(element.relativize(file).toString().replace('\\', '/')).with(checksums(file));
            }
        }
        return all.hex();
    }

    private static List<Path> files(Path element) throws IOException {
        try (Stream<Path> files = Files.walk(element)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /**
     * Two checksums of different polynomials, and the size: for what changes by accident as good as a hash of 64 bits, and
     * computed ten times as fast by a platform that has just started, as it has in most builds.
     */
    private static String checksums(Path file) throws IOException {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                one.update(buffer, 0, n);
                other.update(buffer, 0, n);
                size += n;
            }
        }
        return size + " " + one.getValue() + " " + other.getValue();
    }
}
