/** What Gradle finds its own installation by. */
@NullMarked
package org.gradle.internal.installation.beacon;

import org.jspecify.annotations.NullMarked;
