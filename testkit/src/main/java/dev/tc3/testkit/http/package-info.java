/**
 * HTTP on loopback. The only package that knows the web server underneath; the rest sees {@link
 * dev.tc3.testkit.http.RawRequest} and {@link dev.tc3.testkit.http.Reply}. Not part of the testkit's API.
 */
@NullMarked
package dev.tc3.testkit.http;

import org.jspecify.annotations.NullMarked;
