package dev.tc3.generator.processor;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The sources as javac sees them. Other compilers have no such view, and build tools that stand between processor and
 * compiler hide it, so whatever needs it must do without.
 */
final class JavacTrees {

    private JavacTrees() {}

    static Optional<Trees> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }
}
