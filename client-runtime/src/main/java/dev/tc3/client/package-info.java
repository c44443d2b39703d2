/**
 * What a user of a generated client sees: how a client is configured, who calls, what one call may do differently, and
 * how a call fails.
 */
@NullMarked
package dev.tc3.client;

import org.jspecify.annotations.NullMarked;
