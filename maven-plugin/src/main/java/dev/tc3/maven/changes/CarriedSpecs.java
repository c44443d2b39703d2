package dev.tc3.maven.changes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Finds the specs that the clients in a jar carry. */
final class CarriedSpecs {

    private static final Pattern ENTRY = Pattern.compile("META-INF/tc3/[^/]+\\.json");

    private CarriedSpecs() {}

    /**
     * The specs in a jar, in the order of their packages.
     *
     * @param name what reports call the jar
     * @throws IOException if the file is no jar, or none that carries a spec, saying so
     */
    static List<RevisionSource> in(Path jar, String name) throws IOException {
        List<RevisionSource> specs = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<String> entries = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(entry -> ENTRY.matcher(entry).matches())
                    .sorted()
                    .toList();
            for (String entry : entries) {
                specs.add(RevisionSource.of(name + "!/" + entry, true, () -> open(jar, entry)));
            }
        } catch (ZipException e) {
            throw new FileSystemException(jar.toString(), null, "is no jar: " + e.getMessage());
        }
        if (specs.isEmpty()) {
            throw new FileSystemException(
                    jar.toString(),
                    null,
                    "carries no spec (META-INF/tc3/*.json); name a jar with a client that tc3 0.1 or later has generated, or"
                            + " the spec that it was generated from");
        }
        return specs;
    }

    private static InputStream open(Path jar, String entry) throws IOException {
        ZipFile zip = new ZipFile(jar.toFile());
        try {
            return new EntryStream(zip, zip.getInputStream(zip.getEntry(entry)));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** The content of an entry, with which the jar is closed. */
    private static final class EntryStream extends FilterInputStream {

        private final ZipFile zip;

        EntryStream(ZipFile zip, InputStream content) {
            super(content);
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            super.close();
            zip.close();
        }
    }
}
