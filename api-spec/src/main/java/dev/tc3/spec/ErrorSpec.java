package dev.tc3.spec;

/**
 * An error code.
 *
 * @param code the code on the wire, such as {@code InvalidImageId.NotFound}
 * @param doc what it means
 */
public record ErrorSpec(String code, String doc) {}
