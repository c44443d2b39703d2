/**
 * Credentials that are got by calling the service that gives them, and the chain of all sources. It is built on calls, as
 * generated clients are, while {@link dev.tc3.client.auth} stands below them.
 *
 * <p>Internal: users meet it through {@link dev.tc3.client.Credentials}.
 */
@NullMarked
package dev.tc3.client.sts;

import org.jspecify.annotations.NullMarked;
