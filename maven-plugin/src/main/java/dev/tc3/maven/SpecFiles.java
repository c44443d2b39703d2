package dev.tc3.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The specs of one execution: those that are named, or else those in the default folder; and their overlays. */
final class SpecFiles {

    private final List<Path> named;
    private final Path folder;
    private final List<Path> namedOverlays;
    private final FoundFiles overlays;

    SpecFiles(List<Path> named, Path folder, List<Path> overlays) {
        this.named = List.copyOf(named);
        this.folder = folder;
        this.namedOverlays = List.copyOf(overlays);
        this.overlays = DocumentSearch.among(overlays, "<overlays> or -Dtc3.overlays", Set.of());
    }

    /** The overlays; maybe none. */
    FoundFiles overlays() {
        return overlays;
    }

    /** The files and folders in which a change can make a difference, with the specs that were found. */
    List<Path> watched(FoundFiles specs) {
        List<Path> watched = new ArrayList<>(named.isEmpty() ? List.of(folder) : named);
        watched.addAll(namedOverlays);
        watched.addAll(specs.files());
        watched.addAll(overlays.files());
        return watched;
    }

    /** The specs; at least one, unless there is a problem. An overlay that lies among them is none of them. */
    FoundFiles required() throws IOException {
        FoundFiles specs = present();
        boolean nothing = specs.files().isEmpty() && specs.problems().isEmpty();
        return nothing
                ? new FoundFiles(
                        List.of(),
                        List.of("no spec: name some with <specs> or -Dtc3.specs, or put *.json files into " + folder))
                : specs;
    }

    /** The specs; maybe none. An overlay that lies among them is none of them. */
    FoundFiles present() throws IOException {
        Set<Path> passedOver = new HashSet<>();
        for (Path overlay : overlays.files()) {
            passedOver.add(overlay.toRealPath());
        }
        if (!named.isEmpty()) {
            return DocumentSearch.among(named, "<specs> or -Dtc3.specs", passedOver);
        }
        return Files.exists(folder)
                ? DocumentSearch.among(List.of(folder), "<specDirectory> or -Dtc3.specDirectory", passedOver)
                : new FoundFiles(List.of(), List.of());
    }
}
