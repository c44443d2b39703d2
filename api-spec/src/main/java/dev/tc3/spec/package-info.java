/**
 * The spec of an API as immutable records, and the reader that makes them from a document.
 *
 * <p>{@link dev.tc3.spec.ApiSpec} is the whole; everything that has a name is an ordered map keyed by that name. A
 * record that comes from {@link dev.tc3.spec.SpecReader} is consistent: every type and error code it names is defined.
 */
@NullMarked
package dev.tc3.spec;

import org.jspecify.annotations.NullMarked;
