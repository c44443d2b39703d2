package dev.tc3.maven.changes;

import dev.tc3.maven.document.DocumentFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The revisions with which later ones are compared. Immutable. */
public final class Baseline {

    private final List<RevisionSource> sources;

    private Baseline(List<RevisionSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** No revision beside those that are compared with each other. */
    public static Baseline none() {
        return new Baseline(List.of());
    }

    /**
     * The specs in some files.
     *
     * @param files the files, oldest first
     * @throws IOException if one cannot be read
     */
    public static Baseline ofFiles(List<Path> files) throws IOException {
        return new Baseline(sources(files));
    }

    /**
     * The specs that the clients in a jar carry.
     *
     * @param name what reports call the jar
     * @throws IOException if the file is no jar, or none that carries a spec, saying so
     */
    public static Baseline ofJar(Path jar, String name) throws IOException {
        return new Baseline(CarriedSpecs.in(jar, name));
    }

    List<RevisionSource> sources() {
        return sources;
    }

    static List<RevisionSource> sources(List<Path> files) throws IOException {
        List<RevisionSource> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(RevisionSource.of(file.toString(), false, () -> DocumentFile.open(file)));
        }
        return sources;
    }
}
