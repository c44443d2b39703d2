package dev.tc3.maven;

import java.nio.file.Path;
import java.util.List;

/**
 * The documents that a search found, and what kept it from finding others.
 *
 * @param files the documents, in the order in which they are read
 * @param problems a line each
 */
record FoundFiles(List<Path> files, List<String> problems) {

    FoundFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
