/**
 * Internal: what goes on after a call was accepted, as another action shows it. Public only because the fake is spread over
 * packages; not part of the API, and changed without notice.
 */
@NullMarked
package dev.tc3.testkit.operation;

import org.jspecify.annotations.NullMarked;
