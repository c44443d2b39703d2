package dev.tc3.spec.diff.report;

import dev.tc3.spec.words.Printable;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements of HTML or SVG. Tags and the names of attributes are the caller's own; every text and every value goes in
 * escaped, so nothing in them can end an element or begin one. Not thread-safe.
 */
final class HtmlWriter {

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element with attributes, each a name followed by its value. */
    HtmlWriter open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Ends the element that was begun last. */
    HtmlWriter close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    HtmlWriter single(String tag, String... attributes) {
        start(tag, attributes);
        return this;
    }

    /** An element of which there is nothing but text. */
    HtmlWriter element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    HtmlWriter text(String text) {
        escape(text);
        return this;
    }

    HtmlWriter line() {
        html.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void start(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
    }

    /** Lines stay lines; whatever else cannot be seen is written out. */
    private void escape(String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            escapeLine(text.substring(from, end));
            html.append('\n');
            from = end + 1;
        }
        escapeLine(text.substring(from));
    }

    private void escapeLine(String line) {
        String printable = Printable.escape(line);
        for (int i = 0; i < printable.length(); i++) {
            char unit = printable.charAt(i);
            switch (unit) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(unit);
            }
        }
    }
}
