package dev.tc3.spec.json;

import java.util.regex.Pattern;

/** Puts into words what is wrong within a text: what stands between double quotes. */
final class TextMistake {

    private static final Pattern UNFINISHED_HEX = Pattern.compile(".*\\\\u[0-9a-fA-F]{0,3}", Pattern.DOTALL);
    /** The parser gives up somewhere in what stands where the second half should. */
    private static final Pattern HALF_A_PAIR = Pattern.compile(
            ".*(?<!\\\\)\\\\u[dD][89abAB][0-9a-fA-F]{2}(\\\\?.?|\\\\u[0-9a-fA-F]{0,4})", Pattern.DOTALL);

    private static final int LONGEST_PAIR = "\\ud83d\\ude00".length();

    static final String HALVED = "the text has one half of a surrogate pair";
    static final String BOTH_HALVES = "write both \\u escapes of the character, or the character itself";

    private final String text;

    TextMistake(String text) {
        this.text = text;
    }

    /**
     * The mistake at which the parser gave up.
     *
     * @param start the text's opening quote
     * @param offset the first character that cannot be there
     */
    Wording wording(int start, int offset) {
        if (text.charAt(offset) < ' ') {
            return new Wording(
                    offset,
                    "a line break or control character within a text",
                    "write it as an escape, such as \\n or \\t, or close the text with a double quote");
        }
        if (HALF_A_PAIR.matcher(before(offset, LONGEST_PAIR, start)).matches()) {
            return new Wording(start, HALVED, BOTH_HALVES);
        }
        boolean escape = text.charAt(offset - 1) == '\\';
        if (escape || UNFINISHED_HEX.matcher(before(offset, 5, start)).matches()) {
            return new Wording(
                    offset,
                    "an escape that JSON does not know",
                    "the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits");
        }
        return new Wording(offset, "a character that cannot stand in a text", "remove it, or write it as an escape");
    }

    private String before(int offset, int most, int start) {
        return text.substring(Math.max(start, offset - most), offset);
    }
}
