package dev.tc3.generator.processor;

import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Reports what is wrong with one annotation where it is wrong. */
interface Reports {

    /** The reports of an annotation. */
    static Reports of(ClientAnnotation annotation, ProcessingEnvironment environment) {
        Reports messages = new MessagerReports(environment.getMessager(), annotation);
        return annotation.isRepeated() ? TreeReports.of(annotation, environment, messages) : messages;
    }

    /** A report of the annotation as a whole. */
    void print(Diagnostic.Kind kind, String message);

    /** A report of one of its values. */
    void print(Diagnostic.Kind kind, String message, AttributeValue value);

    /** An error of the annotation as a whole. */
    default void error(String message) {
        print(Diagnostic.Kind.ERROR, message);
    }

    /** An error of one of its values. */
    default void error(AttributeValue value, String message) {
        print(Diagnostic.Kind.ERROR, message, value);
    }

    /** Something to know about the annotation as a whole, which is no reason to fail. */
    default void note(String message) {
        print(Diagnostic.Kind.NOTE, message);
    }

    /** A warning of one of its values. */
    default void warning(AttributeValue value, String message) {
        print(Diagnostic.Kind.WARNING, message, value);
    }
}
