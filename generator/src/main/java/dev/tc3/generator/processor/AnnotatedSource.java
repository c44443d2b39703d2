package dev.tc3.generator.processor;

import com.sun.source.util.TreePath;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** The file in which an element is declared. A source path makes up for it where it is not known. */
final class AnnotatedSource {

    private AnnotatedSource() {}

    /** The folder of the file, if it is a file and known. */
    static Optional<Path> folder(Element element, ProcessingEnvironment environment) {
        Optional<TreePath> path = JavacTrees.of(environment).map(trees -> trees.getPath(element));
        return path.map(found -> found.getCompilationUnit().getSourceFile().toUri())
                .flatMap(AnnotatedSource::folder);
    }

    private static Optional<Path> folder(URI source) {
        return "file".equals(source.getScheme())
                ? Optional.ofNullable(Path.of(source).getParent())
                : Optional.empty();
    }
}
