/** The demonstration: the whole way from the spec of ResetInstance to a call that is answered, on loopback. */
@NullMarked
package dev.tc3.demo;

import org.jspecify.annotations.NullMarked;
