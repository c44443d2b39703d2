/**
 * Internal: documents that change others. Public only because the reader is spread over packages; not part of the API,
 * and changed without notice.
 */
@NullMarked
package dev.tc3.spec.overlay;

import org.jspecify.annotations.NullMarked;
