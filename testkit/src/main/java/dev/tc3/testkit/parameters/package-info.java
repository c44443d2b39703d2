/**
 * Business parameters read against a spec: from either form on the wire into one typed JSON tree, with what is wrong
 * with them; and from that tree into flattened names and text without secrets. Not part of the testkit's API.
 */
@NullMarked
package dev.tc3.testkit.parameters;

import org.jspecify.annotations.NullMarked;
