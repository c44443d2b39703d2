/** What generating a client adds to the time of a compilation. */
@NullMarked
package dev.tc3.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
