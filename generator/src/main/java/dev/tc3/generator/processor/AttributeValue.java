package dev.tc3.generator.processor;

import javax.lang.model.element.AnnotationValue;

/**
 * A text in an annotation.
 *
 * @param attribute the attribute it is a value of
 * @param index which of its values it is, from 0
 * @param text the text
 * @param place where it stands, for reports
 */
record AttributeValue(String attribute, int index, String text, AnnotationValue place) {}
