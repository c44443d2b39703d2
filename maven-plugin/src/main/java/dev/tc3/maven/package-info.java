/** The goals of the Maven plugin: thin adapters from a build's configuration to the generator. */
@NullMarked
package dev.tc3.maven;

import org.jspecify.annotations.NullMarked;
