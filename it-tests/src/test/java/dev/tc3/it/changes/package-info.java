/** What becomes of callers when the client is generated from another revision of its spec. */
@NullMarked
package dev.tc3.it.changes;

import org.jspecify.annotations.NullMarked;
