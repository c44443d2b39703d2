/**
 * The signatures as the service computes them to compare. Written from the published description and kept apart from
 * the client's own signers on purpose, so that an error in one shows against the other. Not part of the testkit's API.
 */
@NullMarked
package dev.tc3.testkit.signature;

import org.jspecify.annotations.NullMarked;
