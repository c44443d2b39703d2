package dev.tc3.spec.report;

import dev.tc3.spec.words.Printable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where something stands: its document, its line and column there, and the way to it from the top. Immutable. */
public final class Place {

    private final Source source;
    private final @Nullable Place parent;
    private final String step;
    private final int line;
    private final int column;

    private Place(Source source, @Nullable Place parent, String step, int line, int column) {
        this.source = source;
        this.parent = parent;
        this.step = step;
        this.line = line;
        this.column = column;
    }

    /** The first character of a document, as a place of the whole document. */
    public static Place top(Source source) {
        return new Place(source, null, "", 1, 1);
    }

    /**
     * A place one step further down.
     *
     * @param key the key of an object's member, or the index of a list's element
     */
    public Place step(String key, int line, int column) {
        return new Place(source, this, key, line, column);
    }

    /** The same step at another line and column, as a key and its value have it. */
    public Place at(int line, int column) {
        return new Place(source, parent, step, line, column);
    }

    /** The document. */
    public Source source() {
        return source;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column in UTF-16 units, from 1. */
    public int column() {
        return column;
    }

    /** The RFC 6901 pointer; empty for the whole document. */
    public String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place place = this; place.parent != null; place = place.parent) {
            steps.push(place.step.replace("~", "~0").replace("/", "~1"));
        }
        StringBuilder pointer = new StringBuilder();
        steps.forEach(next -> pointer.append('/').append(next));
        return pointer.toString();
    }

    /** Line and column in words, for a message about another place; with the document if that is in another one. */
    public String seenFrom(Place other) {
        String position = "line " + line + ", column " + column;
        return source.equals(other.source) ? position : position + " of " + Printable.escape(source.name());
    }

    /** Document, line and column, for whoever debugs. */
    @Override
    public String toString() {
        return source.name() + ":" + line + ":" + column;
    }
}
