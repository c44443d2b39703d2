/** How fast many clients are generated, what that consists of, and how much memory it takes. */
@NullMarked
package dev.tc3.benchmarks.generate;

import org.jspecify.annotations.NullMarked;
