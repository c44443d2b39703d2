package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Printable;
import dev.tc3.spec.report.Problems;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts into words why a text is no JSON, from the place at which the parser gave up. Nothing but single characters of
 * the text are quoted, because the text may be a secret.
 */
final class SyntaxMistake {

    private static final Pattern UNFINISHED_HEX = Pattern.compile(".*\\\\u[0-9a-fA-F]{0,3}", Pattern.DOTALL);
    private static final String WHITESPACE = " \t\r\n";

    private final String text;
    private final LineIndex lines;
    private final List<JsonOpening> open;
    private final int lastToken;

    /**
     * @param open the objects and lists that are not closed, outermost first
     * @param lastToken the offset of the last token that was right, or -1
     */
    SyntaxMistake(String text, LineIndex lines, List<JsonOpening> open, int lastToken) {
        this.text = text;
        this.lines = lines;
        this.open = open;
        this.lastToken = lastToken;
    }

    /** @param offset the first character that cannot be there */
    void report(int offset, Problems problems) {
        Wording wording = wording(offset);
        int at = wording.offset();
        Place step =
                open.isEmpty() ? Place.top(1, 1) : open.get(open.size() - 1).place();
        problems.report(step.at(lines.line(at), lines.column(at)), wording.message(), wording.remedy());
    }

    private Wording wording(int offset) {
        if (offset >= text.length()) {
            return atEnd();
        }
        Wording inText = inText(offset);
        if (inText != null) {
            return inText;
        }
        Wording word = word(offset);
        if (word != null) {
            return word;
        }
        return switch (text.charAt(offset)) {
            case '/', '#' -> new Wording(offset, "JSON has no comments", "remove it; explanations belong into \"doc\"");
            case '\'' -> new Wording(offset, "a single quote", "use double quotes around keys and texts");
            case '}', ']', ',' -> punctuation(offset);
            default -> missingOrUnexpected(offset);
        };
    }

    private Wording atEnd() {
        if (open.isEmpty()) {
            return new Wording(text.length(), "the document ends in the middle of a value", "complete the value");
        }
        JsonOpening innermost = open.get(open.size() - 1);
        return new Wording(
                text.length(),
                "the document ends within the " + innermost.kind() + " that begins at " + innermost.place(),
                "complete it, and close it with " + innermost.closer());
    }

    private @Nullable Wording inText(int offset) {
        char c = text.charAt(offset);
        if (c < ' ') {
            return new Wording(
                    offset,
                    "a line break or control character within a text",
                    "write it as an escape, such as \\n or \\t, or close the text with a double quote");
        }
        boolean escape = offset > 0 && text.charAt(offset - 1) == '\\';
        boolean hex = UNFINISHED_HEX
                .matcher(text.substring(Math.max(0, offset - 5), offset))
                .matches();
        if (escape || hex) {
            return new Wording(
                    offset,
                    "an escape that JSON does not know",
                    "the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits");
        }
        return null;
    }

    private @Nullable Wording word(int offset) {
        int start = offset;
        while (start > 0 && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        boolean isWord = isWordPart(text.charAt(offset)) || (start < offset && start != lastToken);
        if (!isWord || (start == offset && isMissingBefore(offset))) {
            return null;
        }
        char first = text.charAt(start);
        if ("0123456789+-.".indexOf(first) >= 0) {
            return new Wording(start, "not a JSON number", "numbers are written like 60, -1, 0.5 or 1e3");
        }
        return new Wording(
                start,
                "a word without quotes",
                "put keys and texts in double quotes; the only words without are true, false and null");
    }

    private Wording punctuation(int offset) {
        char c = text.charAt(offset);
        if (previous(offset) == ',') {
            return new Wording(offset, "a comma comes right before this " + c, "remove the comma");
        }
        JsonOpening innermost = open.isEmpty() ? null : open.get(open.size() - 1);
        if (c != ',' && innermost != null && c != innermost.closer()) {
            return new Wording(
                    offset,
                    c + " cannot close the " + innermost.kind() + " that begins at " + innermost.place(),
                    "close it with " + innermost.closer() + " first");
        }
        return unexpected(offset);
    }

    private Wording missingOrUnexpected(int offset) {
        if (isMissingBefore(offset)) {
            return isAfterKey(offset)
                    ? new Wording(offset, "a colon is missing before this", "put : between the key and its value")
                    : new Wording(offset, "a comma is missing before this", "put , between the two");
        }
        return unexpected(offset);
    }

    /** Whether a value or a key ends before the offset, so that a comma or a colon had to come first. */
    private boolean isMissingBefore(int offset) {
        return !open.isEmpty() && "{[,:".indexOf(previous(offset)) < 0;
    }

    /** A value that ends here was the parser's last token; a key becomes one only with its colon. */
    private boolean isAfterKey(int offset) {
        int end = lastNonBlank(offset);
        if (text.charAt(end) != '"') {
            return false;
        }
        int start = end - 1;
        while (text.charAt(start) != '"' || isEscaped(start)) {
            start--;
        }
        return start != lastToken;
    }

    private boolean isEscaped(int offset) {
        int backslashes = 0;
        while (text.charAt(offset - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private Wording unexpected(int offset) {
        int character = text.codePointAt(offset);
        return new Wording(
                offset,
                "the character " + Printable.quote(Character.toString(character)) + " cannot stand here",
                open.isEmpty() ? "begin the document with {" : "write a key or a value, or close what is open");
    }

    private char previous(int offset) {
        int i = lastNonBlank(offset);
        return i < 0 ? ' ' : text.charAt(i);
    }

    private int lastNonBlank(int offset) {
        int i = offset - 1;
        while (i >= 0 && WHITESPACE.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean isWordPart(char c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || "_$+-.".indexOf(c) >= 0;
    }

    private record Wording(int offset, String message, String remedy) {}
}
