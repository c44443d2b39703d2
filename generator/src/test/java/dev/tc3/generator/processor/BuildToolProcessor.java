package dev.tc3.generator.processor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Stands between the compiler and the processor, as incremental build tools do, and writes down of which elements each
 * source comes.
 */
final class BuildToolProcessor implements Processor {

    private final Processor processor = new GenerateClientProcessor();
    private final Map<String, List<String>> origins = new TreeMap<>();

    /** The origins of sources by the sources' names. */
    Map<String, List<String>> origins() {
        return origins;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        processor.init(new Environment(environment));
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // As the processor does.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return processor.getCompletions(element, annotation, member, userText);
    }

    private final class Environment implements ProcessingEnvironment {

        private final ProcessingEnvironment compiler;

        Environment(ProcessingEnvironment compiler) {
            this.compiler = compiler;
        }

        @Override
        public Filer getFiler() {
            return new OriginsFiler(compiler.getFiler());
        }

        @Override
        public Map<String, String> getOptions() {
            return compiler.getOptions();
        }

        @Override
        public Messager getMessager() {
            return compiler.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return compiler.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return compiler.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return compiler.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return compiler.getLocale();
        }
    }

    private final class OriginsFiler implements Filer {

        private final Filer compiler;

        OriginsFiler(Filer compiler) {
            this.compiler = compiler;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... elements) throws IOException {
            origins.computeIfAbsent(name.toString(), source -> new ArrayList<>())
                    .addAll(Stream.of(elements).map(Element::toString).toList());
            return compiler.createSourceFile(name, elements);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... elements) {
            throw new AssertionError("the processor writes a class: " + name);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence packageName, CharSequence name, Element... elements)
                throws IOException {
            if (location != StandardLocation.CLASS_OUTPUT) {
                throw new AssertionError("a build tool follows no resource in " + location);
            }
            origins.computeIfAbsent(name.toString(), resource -> new ArrayList<>())
                    .addAll(Stream.of(elements).map(Element::toString).toList());
            return compiler.createResource(location, packageName, name, elements);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence packageName, CharSequence name)
                throws IOException {
            return compiler.getResource(location, packageName, name);
        }
    }
}
