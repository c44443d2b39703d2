/**
 * How things that a spec names are called in Java. {@link dev.tc3.generator.names.Identifier} is the one type by which
 * a name reaches generated code, and it has checked itself. The reserved words are text files beside these classes,
 * each word with its reason.
 */
@NullMarked
package dev.tc3.generator.names;

import org.jspecify.annotations.NullMarked;
