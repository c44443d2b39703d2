/**
 * Streams of events, as the HTML standard defines {@code text/event-stream}, taken apart. It knows neither where the bytes come
 * from nor what the events hold. Internal.
 */
@NullMarked
package dev.tc3.client.sse;

import org.jspecify.annotations.NullMarked;
