/**
 * Internal: from the bytes of a document to an immutable tree of JSON values, each of which knows its place. Public only
 * because the reader is spread over packages; not part of the API, and changed without notice.
 */
@NullMarked
package dev.tc3.spec.json;

import org.jspecify.annotations.NullMarked;
