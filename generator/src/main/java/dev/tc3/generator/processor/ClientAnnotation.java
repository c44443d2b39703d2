package dev.tc3.generator.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * One {@code @GenerateClient}. Its element, its class and its attributes are known by name, as the processor runs where
 * the annotation's class may not be.
 *
 * @param element what is annotated
 * @param mirror the annotation itself
 * @param index which of the element's it is, from 0
 * @param isRepeated whether it stands beside others of the element
 */
record ClientAnnotation(Element element, AnnotationMirror mirror, int index, boolean isRepeated) {

    static final String NAME = "dev.tc3.client.GenerateClient";
    static final String CONTAINER = NAME + ".Several";

    /** The text of a value that the compiler could not make out. */
    private static final String ERROR = "<error>";

    /** Whether a type is the annotation, or the one that holds several. */
    static boolean isDeclaredBy(TypeElement type) {
        return type.getQualifiedName().contentEquals(NAME)
                || type.getQualifiedName().contentEquals(CONTAINER);
    }

    /** All of an element, in the order of the source. */
    static List<ClientAnnotation> of(Element element) {
        List<ClientAnnotation> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(NAME)) {
                found.add(new ClientAnnotation(element, mirror, 0, false));
            } else if (type.getQualifiedName().contentEquals(CONTAINER)) {
                elements(valueOf("value", mirror))
                        .map(AnnotationValue::getValue)
                        .filter(AnnotationMirror.class::isInstance)
                        .forEach(each ->
                                found.add(new ClientAnnotation(element, (AnnotationMirror) each, found.size(), true)));
            }
        }
        return found;
    }

    /** Whether everything that is written in it could be made out, and the spec is. */
    boolean isComplete() {
        boolean erroneous = mirror.getElementValues().values().stream()
                .flatMap(value -> Stream.concat(Stream.of(value), elements(value)))
                .anyMatch(value -> value.getValue().equals(ERROR));
        return !erroneous && attribute("spec").isPresent();
    }

    /** The spec; only of a complete annotation. */
    AttributeValue spec() {
        return attribute("spec").orElseThrow();
    }

    List<AttributeValue> overlays() {
        return attributes("overlays");
    }

    List<AttributeValue> actions() {
        return attributes("actions");
    }

    /** The base package, if one is given. */
    Optional<AttributeValue> basePackage() {
        return attribute("basePackage").filter(value -> !value.text().isEmpty());
    }

    /** The package that is annotated, or that of the annotated type; empty for the unnamed one. */
    String annotatedPackage(Elements elements) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    private Optional<AttributeValue> attribute(String name) {
        return Stream.ofNullable(valueOf(name, mirror))
                .flatMap(value -> text(name, 0, value))
                .findFirst();
    }

    private List<AttributeValue> attributes(String name) {
        List<AnnotationValue> values = elements(valueOf(name, mirror)).toList();
        return IntStream.range(0, values.size())
                .boxed()
                .flatMap(index -> text(name, index, values.get(index)))
                .toList();
    }

    private static Stream<AttributeValue> text(String attribute, int index, AnnotationValue value) {
        return value.getValue() instanceof String text
                ? Stream.of(new AttributeValue(attribute, index, text, value))
                : Stream.empty();
    }

    private static @Nullable AnnotationValue valueOf(String attribute, AnnotationMirror mirror) {
        return mirror.getElementValues().entrySet().stream()
                .filter(value -> value.getKey().getSimpleName().contentEquals(attribute))
                .map(value -> (AnnotationValue) value.getValue())
                .findFirst()
                .orElse(null);
    }

    /** The elements of a value that is a list; none of any other. */
    private static Stream<AnnotationValue> elements(@Nullable AnnotationValue value) {
        return value != null && value.getValue() instanceof List<?> list
                ? list.stream().map(AnnotationValue.class::cast)
                : Stream.empty();
    }
}
