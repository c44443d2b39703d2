package dev.tc3.generator.names;

import java.util.regex.Pattern;

/**
 * A name that can stand in Java source as it is: ASCII letters, digits and {@code _}, and no keyword. Characters
 * beyond ASCII and {@code $} are legal in Java, but they look alike, fold differently or mean something to tools.
 *
 * @param text the name, at most {@value #MAX_LENGTH} characters long
 */
public record Identifier(String text) implements Comparable<Identifier> {

    /** With a suffix and {@code $Builder.class} such a name still is a file name on every usual file system. */
    static final int MAX_LENGTH = 200;

    private static final Pattern FORM = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0," + (MAX_LENGTH - 1) + "}");
    private static final ReservedWords KEYWORDS = ReservedWords.load("keywords.txt");

    /** @throws IllegalArgumentException if the text is no such name */
    public Identifier {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an identifier: a name has ASCII letters, digits and _, begins with"
                    + " no digit, and is at most " + MAX_LENGTH + " characters long");
        }
        if (KEYWORDS.contains(text)) {
            throw new IllegalArgumentException("not an identifier: " + text + " is a reserved word of Java");
        }
    }

    /**
     * The name, or if that is a reserved word, the name with {@code _} behind it.
     *
     * @throws IllegalArgumentException if the text has not the form of a name
     */
    public static Identifier escaping(String text) {
        return new Identifier(isKeyword(text) ? text + "_" : text);
    }

    /** Whether the text has the form of an identifier. It may still be a keyword. */
    static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether the text is a keyword or another reserved word of the language. */
    static boolean isKeyword(String text) {
        return KEYWORDS.contains(text);
    }

    @Override
    public int compareTo(Identifier other) {
        return text.compareTo(other.text);
    }

    /** The name itself, so that an identifier can be an argument of a code template. */
    @Override
    public String toString() {
        return text;
    }
}
