/**
 * Parameters in their flat form, names and texts, which a URL's query and a form body share. It is a package of its own,
 * beside the one for JSON, because the two forms have nothing in common but the structures they describe, and this one
 * needs no library. Internal.
 */
@NullMarked
package dev.tc3.client.query;

import org.jspecify.annotations.NullMarked;
