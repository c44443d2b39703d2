/**
 * Writes plans down as Java. Each class makes one kind of generated class, or one part of it, and decides nothing
 * that users of the generated code would notice: that is the plan's. Names reach JavaPoet through {@link
 * dev.tc3.generator.emit.Poet} only, and texts through package {@code docs}.
 */
@NullMarked
package dev.tc3.generator.emit;

import org.jspecify.annotations.NullMarked;
