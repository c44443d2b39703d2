/**
 * Where generated sources go: {@link dev.tc3.generator.output.SourceFolder} for builds, {@link
 * dev.tc3.generator.output.SourceMap} for tests. The only package of the generator that does output.
 */
@NullMarked
package dev.tc3.generator.output;

import org.jspecify.annotations.NullMarked;
