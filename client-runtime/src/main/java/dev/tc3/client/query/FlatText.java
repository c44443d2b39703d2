package dev.tc3.client.query;

/** Flat parameters as one text, {@code a=1&b=2}, percent-encoded: a URL's query or a form's body. Not thread-safe. */
public final class FlatText {

    private final StringBuilder text = new StringBuilder();

    /** A text without parameters, which is empty. */
    public FlatText() {}

    /**
     * Adds a parameter.
     *
     * @param name its flattened name
     * @param value its value; neither is percent-encoded yet
     */
    public void add(String name, String value) {
        if (text.length() > 0) {
            text.append('&');
        }
        PercentEncoder.append(text, name);
        text.append('=');
        PercentEncoder.append(text, value);
    }

    /** {@return the parameters added so far} */
    @Override
    public String toString() {
        return text.toString();
    }
}
