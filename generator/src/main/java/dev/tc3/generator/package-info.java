/**
 * From the spec of an API to Java sources. {@link dev.tc3.generator.Generator} is the whole of it: it plans, emits, and
 * gives the sources back as text. It touches no file, and the same spec and options give the same text on every
 * machine. Package {@code output} puts sources where they belong.
 */
@NullMarked
package dev.tc3.generator;

import org.jspecify.annotations.NullMarked;
