package dev.tc3.spec;

import java.io.InputStream;

/**
 * A document to read.
 *
 * @param name what problems call it
 * @param content its bytes in UTF-8; they are read to their end, or to the largest size of a document, and the stream is
 *     left open
 */
public record SpecSource(String name, InputStream content) {}
