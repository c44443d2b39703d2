/** The documents that goals read. */
@NullMarked
package dev.tc3.maven.document;

import org.jspecify.annotations.NullMarked;
