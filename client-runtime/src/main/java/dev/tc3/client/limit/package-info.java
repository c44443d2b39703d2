/** How requests are held back within this process. Internal: users meet it through {@link dev.tc3.client.RateLimiter}. */
@NullMarked
package dev.tc3.client.limit;

import org.jspecify.annotations.NullMarked;
