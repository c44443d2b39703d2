/** Fleets: many instances, processes that are killed, and what the documentation says of both. */
@NullMarked
package dev.tc3.it.fleet;

import org.jspecify.annotations.NullMarked;
