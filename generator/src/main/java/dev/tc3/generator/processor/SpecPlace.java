package dev.tc3.generator.processor;

import java.io.IOException;
import java.util.Optional;

/** A place where a spec may be. */
interface SpecPlace {

    /** Where a document would be, on one line, for those who look for it in vain. */
    String describe(String name);

    /**
     * Opens a document, which the caller closes.
     *
     * @param name a relative path with slashes
     * @return the document, or nothing if it is not here
     * @throws IOException if it is here, but cannot be read
     */
    Optional<FoundSpec> open(String name) throws IOException;
}
