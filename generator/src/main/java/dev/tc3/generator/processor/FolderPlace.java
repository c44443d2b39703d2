package dev.tc3.generator.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder that the compiler's file manager does not know as one of its own.
 *
 * @param label what the folder is
 * @param folder the folder, which need not exist
 */
record FolderPlace(String label, Path folder) implements SpecPlace {

    @Override
    public String describe(String name) {
        String hint = Files.isDirectory(folder) ? "" : " (there is no such folder)";
        return label + ": " + folder.resolve(name) + hint;
    }

    @Override
    public Optional<FoundSpec> open(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file)
                ? Optional.of(new FoundSpec(file.toString(), Files.newInputStream(file)))
                : Optional.empty();
    }
}
