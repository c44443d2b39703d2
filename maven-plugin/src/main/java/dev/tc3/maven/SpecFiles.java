package dev.tc3.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The specs of one execution: those that are named, or else those in the folder. */
final class SpecFiles {

    private final List<File> named;
    private final Path folder;

    SpecFiles(List<File> named, Path folder) {
        this.named = named;
        this.folder = folder;
    }

    /** The specs, each of which is there, and at least one. */
    List<Path> required() throws IOException, UnusableInputException {
        List<Path> files = present();
        if (files.isEmpty()) {
            throw new UnusableInputException(
                    List.of("no spec: name some with <specs> or -Dtc3.specs, or put *.json files into " + folder));
        }
        return files;
    }

    /** The specs, each of which is there; maybe none. */
    List<Path> present() throws IOException, UnusableInputException {
        List<Path> files = list();
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            if (!Files.exists(file)) {
                problems.add(file + ": there is no such file; correct <specs> or -Dtc3.specs");
            } else if (!Files.isRegularFile(file)) {
                problems.add(file + ": is no file; name its files with <specs> or -Dtc3.specs, or the folder with"
                        + " <specDirectory> or -Dtc3.specDirectory");
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return files;
    }

    /** Those of a folder come in the order of their names, so that every machine reads them alike. */
    private List<Path> list() throws IOException {
        if (!named.isEmpty()) {
            return named.stream().map(File::toPath).distinct().toList();
        }
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
