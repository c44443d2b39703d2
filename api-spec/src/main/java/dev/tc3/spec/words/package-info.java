/**
 * Internal: words of a document, and of whoever writes one, as messages show them. The other build-time modules use it
 * too; not part of the API, and changed without notice.
 */
@NullMarked
package dev.tc3.spec.words;

import org.jspecify.annotations.NullMarked;
