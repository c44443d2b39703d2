/**
 * What every writer of parameters needs, whatever form it writes: where in the request it is, how it refuses a value
 * that has no form on the wire, and how text about a request leaves secrets out. Internal.
 */
@NullMarked
package dev.tc3.client.params;

import org.jspecify.annotations.NullMarked;
