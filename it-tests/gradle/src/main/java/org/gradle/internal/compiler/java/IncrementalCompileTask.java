package org.gradle.internal.compiler.java;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.File;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;

/**
 * A compilation that tells Gradle which classes came from which source, by which Gradle knows what to compile again. The
 * one that Gradle comes with also tells who uses which constant of whom; no test here changes a constant.
 */
public final class IncrementalCompileTask implements CompilationTask {

    private final JavacTask compilation;
    private final Origins origins;
    private final Consumer<Map<String, Set<String>>> classesBySource;

    /**
     * As Gradle calls it.
     *
     * @param compilation the compilation, which is javac's
     * @param relativePath the path of a source below its root, if it has one
     * @param aboutToWrite is told of each class before its file is written
     * @param classesBySource is told at the end
     * @param privateConstants is told nothing
     * @param publicConstants is told nothing
     */
    public IncrementalCompileTask(
            CompilationTask compilation,
            Function<File, Optional<String>> relativePath,
            Consumer<String> aboutToWrite,
            Consumer<Map<String, Set<String>>> classesBySource,
            BiConsumer<String, String> privateConstants,
            BiConsumer<String, String> publicConstants) {
        this.compilation = (JavacTask) compilation;
        this.origins = new Origins(this.compilation, relativePath, aboutToWrite);
        this.classesBySource = classesBySource;
    }

    @Override
    public void addModules(Iterable<String> modules) {
        compilation.addModules(modules);
    }

    @Override
    public void setProcessors(Iterable<? extends Processor> processors) {
        compilation.setProcessors(processors);
    }

    @Override
    public void setLocale(Locale locale) {
        compilation.setLocale(locale);
    }

    @Override
    public Boolean call() {
        compilation.addTaskListener(origins);
        try {
            return compilation.call();
        } finally {
            classesBySource.accept(origins.classes);
        }
    }

    private static final class Origins implements TaskListener {

        private static final String PACKAGE_INFO = "package-info";

        private final Map<String, Set<String>> classes = new HashMap<>();
        private final JavacTask compilation;
        private final Function<File, Optional<String>> relativePath;
        private final Consumer<String> aboutToWrite;

        Origins(JavacTask compilation, Function<File, Optional<String>> relativePath, Consumer<String> aboutToWrite) {
            this.compilation = compilation;
            this.relativePath = relativePath;
            this.aboutToWrite = aboutToWrite;
        }

        @Override
        public void started(TaskEvent event) {
            JavaFileObject file = event.getSourceFile();
            if (file == null || file.getKind() != JavaFileObject.Kind.SOURCE) {
                return;
            }
            relativePath.apply(new File(file.getName())).ifPresent(source -> {
                if (event.getKind() == TaskEvent.Kind.GENERATE) {
                    String name = nameOf(event.getTypeElement());
                    add(source, name);
                    aboutToWrite.accept(name);
                } else if (event.getKind() == TaskEvent.Kind.ANALYZE && source.endsWith(PACKAGE_INFO + ".java")) {
                    // A package without annotations has no class file, but may be what generated sources come from.
                    add(source, source.replaceFirst("\\.java$", "").replace('/', '.'));
                }
            });
        }

        private void add(String source, String name) {
            classes.computeIfAbsent(source, none -> new TreeSet<>()).add(name);
        }

        private String nameOf(TypeElement type) {
            String name = compilation.getElements().getBinaryName(type).toString();
            return name.endsWith("module-info") ? "module-info" : name;
        }
    }
}
