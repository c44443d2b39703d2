/**
 * Internal: from the JSON tree of the native format to drafts, one reader for each kind of thing. Readers report what is
 * wrong with a thing by itself; what depends on two places is the matter of {@link dev.tc3.spec.check}. Public only
 * because the reader is spread over packages; not part of the API, and changed without notice.
 */
@NullMarked
package dev.tc3.spec.read;

import org.jspecify.annotations.NullMarked;
