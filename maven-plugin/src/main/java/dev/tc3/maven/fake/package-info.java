/** What the goal {@code fake} does: reads specs, serves them, and tells how to call them. The only package that serves. */
@NullMarked
package dev.tc3.maven.fake;

import org.jspecify.annotations.NullMarked;
