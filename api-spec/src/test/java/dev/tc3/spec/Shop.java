package dev.tc3.spec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small spec that uses everything the format has, to be edited by tests. */
final class Shop {

    /** The answer of its example. */
    static final String ANSWER = "\"response\": { \"Response\": { \"RequestId\": \"r-1\", \"Price\": 9.50,"
            + " \"Serial\": 18446744073709551615 } }";

    private Shop() {}

    static String document() {
        try (InputStream in = Shop.class.getResourceAsStream("shop.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document with one place changed. */
    static String with(String place, String change) {
        return edit(document(), place, change);
    }

    /** The document with an action that answers in events, and an example of them. */
    static String streaming(String events) {
        String marked = with("\"summary\": ", "\"eventStream\": true, \"summary\": ");
        return edit(marked, ANSWER, "\"events\": " + events);
    }

    /** What the document has from one text on and before another. */
    static String between(String from, String to) {
        return document().substring(document().indexOf(from), document().indexOf(to));
    }

    static String edit(String document, String place, String change) {
        int at = document.indexOf(place);
        if (at < 0 || document.indexOf(place, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once in the document: " + place);
        }
        return document.substring(0, at) + change + document.substring(at + place.length());
    }

    static ApiSpec read(String document) throws SpecException {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    static ApiSpec read(byte[] document) throws SpecException {
        try {
            return new SpecReader().read("shop.json", new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a document; nothing if it is a spec. */
    static List<SpecProblem> problems(String document) {
        return problems(document.getBytes(StandardCharsets.UTF_8));
    }

    static List<SpecProblem> problems(byte[] document) {
        try {
            read(document);
            return List.of();
        } catch (SpecException e) {
            return e.problems();
        }
    }
}
