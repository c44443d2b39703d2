/** What Gradle hands the compiler through, and looks for under this name. */
@NullMarked
package org.gradle.internal.compiler.java;

import org.jspecify.annotations.NullMarked;
