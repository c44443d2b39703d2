package dev.tc3.demo;

import dev.tc3.generator.SourceFile;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A generated source as the compiler wants it. */
public final class GeneratedSource extends SimpleJavaFileObject {

    private final String text;

    /**
     * A source that is in no folder.
     *
     * @param file the source
     */
    public GeneratedSource(SourceFile file) {
        super(URI.create("memory:///" + file.path()), Kind.SOURCE);
        this.text = file.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
