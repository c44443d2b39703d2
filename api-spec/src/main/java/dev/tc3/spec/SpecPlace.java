package dev.tc3.spec;

import dev.tc3.spec.words.Printable;

/**
 * Where a part of a spec stands.
 *
 * @param source the document's name, as the caller gave it
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @param pointer the RFC 6901 pointer of the value in that document; empty for the whole document
 */
public record SpecPlace(String source, int line, int column, String pointer) {

    /** Document, line and column, which editors and consoles make a link. */
    @Override
    public String toString() {
        return Printable.escape(source) + ":" + line + ":" + column;
    }
}
