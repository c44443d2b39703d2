/**
 * Who calls, and how a request proves it: where credentials are read from and how requests are signed.
 *
 * <p>Internal: users meet it through {@link dev.tc3.client.Credentials} and {@link dev.tc3.client.ClientConfig}. The
 * signers are public for test kits that check signatures.
 */
@NullMarked
package dev.tc3.client.auth;

import org.jspecify.annotations.NullMarked;
