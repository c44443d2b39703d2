/**
 * What the goals {@code diff} and {@code check} do: they find revisions of specs, compare them, and judge whether a version
 * allows what changed.
 */
@NullMarked
package dev.tc3.maven.changes;

import org.jspecify.annotations.NullMarked;
