/**
 * The client of {@code wide} in version {@code 2024-02-29}.
 *
 * <p>Generated from its spec. Begin with {@link WideClient}.
 */
@NullMarked
package dev.tc3.golden.wide.v20240229;

import org.jspecify.annotations.NullMarked;
