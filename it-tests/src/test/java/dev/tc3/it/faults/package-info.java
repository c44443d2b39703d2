/** What clients do, and say, when a server or the way to it fails in every manner that could be thought of. */
@NullMarked
package dev.tc3.it.faults;

import org.jspecify.annotations.NullMarked;
