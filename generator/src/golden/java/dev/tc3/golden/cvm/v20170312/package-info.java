/**
 * The client of {@code cvm} in version {@code 2017-03-12}.
 *
 * <p>Generated from its spec. Begin with {@link CvmClient}.
 */
@NullMarked
package dev.tc3.golden.cvm.v20170312;

import org.jspecify.annotations.NullMarked;
