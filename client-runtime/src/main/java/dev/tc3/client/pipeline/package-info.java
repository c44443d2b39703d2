/**
 * A call from its beginning to its outcome: where it goes, what request it makes, who signs it, and what the answer
 * means. Small pieces, each with one job; {@link dev.tc3.client.pipeline.ServiceCalls} puts them together. Internal.
 */
@NullMarked
package dev.tc3.client.pipeline;

import org.jspecify.annotations.NullMarked;
