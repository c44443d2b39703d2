/**
 * Internal: where things stand in documents, and the list of what is wrong with them. Public only because the reader is
 * spread over packages; not part of the API, and changed without notice.
 */
@NullMarked
package dev.tc3.spec.report;

import org.jspecify.annotations.NullMarked;
