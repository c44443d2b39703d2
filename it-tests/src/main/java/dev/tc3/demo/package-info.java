/** The demonstration: the whole way from the spec of CVM to a call of ResetInstance that is answered, on loopback. */
@NullMarked
package dev.tc3.demo;

import org.jspecify.annotations.NullMarked;
