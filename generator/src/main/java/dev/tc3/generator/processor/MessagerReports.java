package dev.tc3.generator.processor;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * Leaves it to the compiler to find the place. For an annotation that is repeated, javac gives the annotated element
 * instead.
 */
record MessagerReports(Messager messager, ClientAnnotation annotation) implements Reports {

    @Override
    public void print(Diagnostic.Kind kind, String message) {
        messager.printMessage(kind, message, annotation.element(), annotation.mirror());
    }

    @Override
    public void print(Diagnostic.Kind kind, String message, AttributeValue value) {
        messager.printMessage(kind, message, annotation.element(), annotation.mirror(), value.place());
    }
}
