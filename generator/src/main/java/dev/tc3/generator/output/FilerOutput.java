package dev.tc3.generator.output;

import dev.tc3.generator.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
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
