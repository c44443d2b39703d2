/**
 * Internal: calls and answers as published examples write them down, which people typed and nothing ever checked. Public only
 * because the reader is spread over packages; not part of the API, and changed without notice.
 */
@NullMarked
package dev.tc3.spec.transcript;

import org.jspecify.annotations.NullMarked;
