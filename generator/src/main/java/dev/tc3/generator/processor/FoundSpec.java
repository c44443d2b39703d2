package dev.tc3.generator.processor;

import java.io.IOException;
import java.io.InputStream;

/**
 * A document that was found, and is open.
 *
 * @param name where it is, for messages
 * @param content its bytes
 */
record FoundSpec(String name, InputStream content) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
