package dev.tc3.generator.processor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Generates the clients that {@code @GenerateClient} asks for. Each annotation is a matter of its own, and each generated
 * source has the annotated element as its only origin, so a build may run the processor on just the elements that
 * changed.
 *
 * <p>The annotations of the generated sources are claimed as well, so that a compiler that is told to be strict does not
 * complain in the next round that nobody did.
 */
@SupportedAnnotationTypes({
    ClientAnnotation.NAME,
    ClientAnnotation.CONTAINER,
    "dev.tc3.client.api.Generated",
    "org.jspecify.annotations.NullMarked"
})
@SupportedOptions(SpecPath.OPTION)
public final class GenerateClientProcessor extends AbstractProcessor {

    /** Elements whose annotations refer to what another processor has yet to generate. */
    private final List<WaitingElement> waiting = new ArrayList<>();

    /** For the compiler, which finds the processor by its service. */
    public GenerateClientProcessor() {}

    /** The newest there is: what is generated needs Java 17, and no later language hinders it. */
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims what it supports. Nobody else processes that, and a strict compiler complains of what nobody claims. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> elements = new LinkedHashSet<>();
        for (WaitingElement before : waiting) {
            before.find(processingEnv.getElementUtils()).ifPresent(elements::add);
        }
        waiting.clear();
        annotations.stream()
                .filter(ClientAnnotation::isDeclaredBy)
                .map(round::getElementsAnnotatedWith)
                .forEach(elements::addAll);
        if (!round.processingOver()) {
            elements.forEach(this::process);
        }
        return true;
    }

    private void process(Element element) {
        List<ClientAnnotation> annotations = ClientAnnotation.of(element);
        if (annotations.stream().allMatch(ClientAnnotation::isComplete)) {
            annotations.forEach(annotation -> new AnnotatedClient(annotation, processingEnv).generate());
        } else {
            waiting.add(WaitingElement.of(element));
        }
    }
}
