/**
 * Internal: a document as far as it could be read, with the places that problems are reported at. What could not be
 * read is null, and already reported, so that checks pass over it in silence. Public only because the reader is spread
 * over packages; not part of the API, and changed without notice.
 */
@NullMarked
package dev.tc3.spec.draft;

import org.jspecify.annotations.NullMarked;
