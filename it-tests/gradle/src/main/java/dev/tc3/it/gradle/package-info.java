/** Gradle as a program, which the integration tests start in a process of its own. */
@NullMarked
package dev.tc3.it.gradle;

import org.jspecify.annotations.NullMarked;
