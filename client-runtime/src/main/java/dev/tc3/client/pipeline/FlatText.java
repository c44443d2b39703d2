package dev.tc3.client.pipeline;

import dev.tc3.client.query.PercentEncoder;

/** Flat parameters as one text, {@code a=1&b=2}, percent-encoded: a URL's query or a form's body. */
final class FlatText {

    private final StringBuilder text = new StringBuilder();

    void add(String name, String value) {
        if (text.length() > 0) {
            text.append('&');
        }
        PercentEncoder.append(text, name);
        text.append('=');
        PercentEncoder.append(text, value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
