package dev.tc3.generator.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;

/**
 * A location of the compiler's file manager, or a package in it.
 *
 * @param label what the location is
 * @param filer the way to the file manager
 * @param location the location
 * @param packageName the package; empty for the root
 */
record CompilerPlace(String label, Filer filer, JavaFileManager.Location location, String packageName)
        implements SpecPlace {

    @Override
    public String describe(String name) {
        return label + ": " + (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + name;
    }

    @Override
    public Optional<FoundSpec> open(String name) throws IOException {
        try {
            FileObject file = filer.getResource(location, packageName, name);
            return Optional.of(new FoundSpec(file.getName(), file.openInputStream()));
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Optional.empty();
        } catch (FilerException | IllegalArgumentException e) {
            // The compiler cannot look here: several modules are compiled, or it knows no file of such a name.
            return Optional.empty();
        }
    }
}
