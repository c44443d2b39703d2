/**
 * The forms a call may have on the wire (TC3-HMAC-SHA256 and the older signatures, each by GET and POST) parsed into
 * one {@link dev.tc3.testkit.wire.IncomingCall}. Knows no spec. Not part of the testkit's API.
 */
@NullMarked
package dev.tc3.testkit.wire;

import org.jspecify.annotations.NullMarked;
