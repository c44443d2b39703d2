/**
 * Where credentials are found, and how they are kept while they last.
 *
 * <p>Internal: users meet it through {@link dev.tc3.client.Credentials}. A {@link dev.tc3.client.auth.source.Source} is a
 * place that is asked; {@link dev.tc3.client.auth.source.CachedCredentials} decides when.
 */
@NullMarked
package dev.tc3.client.auth.source;

import org.jspecify.annotations.NullMarked;
