package dev.tc3.client.pipeline;

import dev.tc3.client.Credentials;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who sends a request, and when.
 *
 * @param credentials who signs; empty if nobody does
 * @param time the moment that the signature names
 * @param timeout how long the attempt may take
 * @param whenSent run right before the first byte is written
 */
record Signing(Optional<Credentials> credentials, Instant time, Duration timeout, Runnable whenSent) {}
