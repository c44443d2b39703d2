/**
 * The way to the service: a port, which says no more of a failed request than whether it may have left, and its one
 * adapter. This is the only package that knows the HTTP library, and none of the library's types leaves it. Internal.
 */
@NullMarked
package dev.tc3.client.http;

import org.jspecify.annotations.NullMarked;
