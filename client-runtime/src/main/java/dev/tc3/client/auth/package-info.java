/**
 * How a request proves who calls: the signers.
 *
 * <p>Internal: users meet it through {@link dev.tc3.client.ClientConfig}. The
 * signers are public for test kits that check signatures.
 */
@NullMarked
package dev.tc3.client.auth;

import org.jspecify.annotations.NullMarked;
