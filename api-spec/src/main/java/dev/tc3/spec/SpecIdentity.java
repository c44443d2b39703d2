package dev.tc3.spec;

import org.jspecify.annotations.Nullable;

/**
 * Which API a document is about, as far as it says so itself.
 *
 * @param service the product's short name, or null if the document has none
 * @param version the API version, or null if the document has none
 */
public record SpecIdentity(
        @Nullable String service, @Nullable String version) {}
