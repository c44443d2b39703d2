/**
 * Internal: the rules that hold between the parts of a document, one class for each. Public only because the reader is
 * spread over packages; not part of the API, and changed without notice.
 */
@NullMarked
package dev.tc3.spec.check;

import org.jspecify.annotations.NullMarked;
