package dev.tc3.spec;

import dev.tc3.spec.write.DocumentText;

/** Writes specs as documents of the native format. Has no state and is thread-safe. */
public final class SpecWriter {

    private SpecWriter() {}

    /**
     * A document from which {@link SpecReader} reads the same API: everything that a client is made of, which the examples of
     * calls are not. The same API gives the same text on every machine. Examples of members are kept as they are, and the
     * document says that they need not fit their types.
     *
     * @param spec the API, which a reader has found to be right; a part of one is, too, if it has an action
     * @return the document; lines end with a line feed
     */
    public static String write(ApiSpec spec) {
        return DocumentText.of(spec);
    }
}
