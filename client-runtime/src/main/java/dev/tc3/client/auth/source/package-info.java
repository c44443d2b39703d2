/**
 * Where credentials are found.
 *
 * <p>Internal: users meet it through {@link dev.tc3.client.Credentials}. A {@link dev.tc3.client.auth.source.Source} is a
 * place that is asked.
 */
@NullMarked
package dev.tc3.client.auth.source;

import org.jspecify.annotations.NullMarked;
