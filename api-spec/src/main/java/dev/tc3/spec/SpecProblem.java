package dev.tc3.spec;

import dev.tc3.spec.report.Printable;

/**
 * One thing that is wrong with a document.
 *
 * @param source the document's name, as the caller gave it
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @param pointer the RFC 6901 pointer of the value concerned; empty for the whole document
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record SpecProblem(String source, int line, int column, String pointer, String message, String remedy) {

    /** The problem on one line, beginning with {@code source:line:column}, which editors and consoles make a link. */
    @Override
    public String toString() {
        String at = pointer.isEmpty() ? "" : "at " + Printable.escape(pointer) + ": ";
        return Printable.escape(source) + ":" + line + ":" + column + ": " + at + message + "; " + remedy;
    }
}
