/** Specs written as documents of the native format. */
@NullMarked
package dev.tc3.spec.write;

import org.jspecify.annotations.NullMarked;
