package dev.tc3.generator.output;

import dev.tc3.generator.ResourceFile;
import dev.tc3.generator.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The compiler that runs an annotation processor takes the sources, in its encoding, and compiles them in its next round.
 */
public final class FilerOutput {

    private final Filer filer;
    private final String module;
    private final Element origin;

    /**
     * An output for sources that come of one element.
     *
     * @param elements the compiler's elements
     * @param origin the annotated element; the sources belong to its module
     */
    public FilerOutput(Filer filer, Elements elements, Element origin) {
        this.filer = filer;
        ModuleElement its = elements.getModuleOf(origin);
        this.module = its == null ? "" : its.getQualifiedName().toString();
        this.origin = origin;
    }

    /**
     * Hands over the sources. One that is in the compilation already, because it was generated earlier and is compiled
     * again, is left as it is if it is the same.
     *
     * @throws IOException if one cannot be written, or if there is another source of its name in the compilation, saying so
     */
    public void write(Stream<SourceFile> sources) throws IOException {
        for (Iterator<SourceFile> each = sources.iterator(); each.hasNext(); ) {
            SourceFile source = each.next();
            try (Writer writer = create(source).openWriter()) {
                writer.write(source.text());
            } catch (FilerException e) {
                if (!isThere(source)) {
                    throw new IOException(clash(source), e);
                }
            }
        }
    }

    /**
     * Puts resources beside the compiled classes. One that is there already, because two annotations ask for the same or the
     * compiler writes nothing twice, is left as it is.
     *
     * @throws IOException if one cannot be written
     */
    public void writeResources(Stream<ResourceFile> resources) throws IOException {
        for (Iterator<ResourceFile> each = resources.iterator(); each.hasNext(); ) {
            ResourceFile resource = each.next();
            Optional<FileObject> file = createResource(resource.path());
            if (file.isPresent()) {
                try (Writer writer = file.get().openWriter()) {
                    writer.write(resource.text());
                }
            }
        }
    }

    /** A new resource, or nothing if the compilation has it already. Only a compiler of several modules wants to know which. */
    private Optional<FileObject> createResource(String path) throws IOException {
        for (String folder : module.isEmpty() ? List.of("") : List.of("", module + "/")) {
            try {
                return Optional.of(filer.createResource(StandardLocation.CLASS_OUTPUT, folder, path, origin));
            } catch (FilerException | IllegalArgumentException e) {
                // The next one, or there is nothing to do.
            }
        }
        return Optional.empty();
    }

    private static String clash(SourceFile source) {
        return source.packageName() + "." + source.name() + " is in this compilation already, with another content;"
                + " if it was generated earlier, delete it; if another annotation generates it, give one of the two"
                + " another basePackage";
    }

    /** The compiler finds the module itself unless it compiles several; build tools know files without it only. */
    private FileObject create(SourceFile source) throws IOException {
        String name = source.packageName() + "." + source.name();
        try {
            return filer.createSourceFile(name, origin);
        } catch (FilerException e) {
            if (module.isEmpty()) {
                throw e;
            }
            return filer.createSourceFile(module + "/" + name, origin);
        }
    }

    private boolean isThere(SourceFile source) {
        try {
            return filer.getResource(StandardLocation.SOURCE_OUTPUT, source.packageName(), source.name() + ".java")
                    .getCharContent(true)
                    .toString()
                    .equals(source.text());
        } catch (IOException e) {
            return false;
        }
    }
}
