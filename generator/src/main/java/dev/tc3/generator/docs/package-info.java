/**
 * The only place where the text of a spec becomes text of a source file: documentation through {@link
 * dev.tc3.generator.docs.Javadoc}, strings through {@link dev.tc3.generator.docs.StringLiteral}. Whatever a spec
 * says, it stays within the comment or the literal it was meant for, and can be read back from it.
 */
@NullMarked
package dev.tc3.generator.docs;

import org.jspecify.annotations.NullMarked;
