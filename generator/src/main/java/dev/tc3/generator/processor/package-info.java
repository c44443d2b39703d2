/**
 * The annotation processor: {@link dev.tc3.generator.processor.GenerateClientProcessor} reads the annotation, finds the
 * spec, has the generator generate, and reports at the annotation what is wrong. It decides nothing about what is
 * generated.
 */
@NullMarked
package dev.tc3.generator.processor;

import org.jspecify.annotations.NullMarked;
