/**
 * Internal: from models as Tencent publishes them ({@code api.json}) to the tree that the native format has, so that
 * everything else is the same for both. Every value of the new tree stands where the model has what it was made from. What
 * could not be made out is a {@link dev.tc3.spec.json.JsonUnreadable}, which is told unless an overlay replaces or removes it.
 * What the format does not say, such as effects and secrets, gets a default here. Public only because the reader is spread over
 * packages; not part of the API, and changed without notice.
 */
@NullMarked
package dev.tc3.spec.published;

import org.jspecify.annotations.NullMarked;
