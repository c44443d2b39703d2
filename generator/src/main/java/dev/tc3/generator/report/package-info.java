/**
 * Why nothing can be generated, in a form that tools can place: in a part of a spec, or in an option. Every other
 * package reports in it; {@link dev.tc3.generator.GeneratorException} carries it out. And why something is generated, for
 * those who ask.
 */
@NullMarked
package dev.tc3.generator.report;

import org.jspecify.annotations.NullMarked;
