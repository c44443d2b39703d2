/**
 * What a new revision of a spec changes for those who call the client that is generated from it. {@link
 * dev.tc3.spec.diff.SpecDiff} compares, and tells each change by the rule that it falls under.
 */
@NullMarked
package dev.tc3.spec.diff;

import org.jspecify.annotations.NullMarked;
