package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Puts into words why a text is no JSON, from the place at which the parser gave up. Nothing but single characters of
 * the text are quoted, because the text may be a secret.
 */
final class SyntaxMistake {

    private static final String WHITESPACE = " \t\r\n";

    private final String text;
    private final LineIndex lines;
    private final Place top;
    private final List<JsonOpening> open;
    private final int lastToken;

    /**
     * @param top the place of the whole document
     * @param open the objects and lists that are not closed, outermost first
     * @param lastToken the offset of the last token that was right, or -1
     */
    SyntaxMistake(String text, LineIndex lines, Place top, List<JsonOpening> open, int lastToken) {
        this.text = text;
        this.lines = lines;
        this.top = top;
        this.open = open;
        this.lastToken = lastToken;
    }

    /** @param offset the first character that cannot be there */
    void report(int offset, Problems problems) {
        Wording wording = wording(offset);
        int at = wording.offset();
        Place step = open.isEmpty() ? top : innermost().place();
        problems.report(step.at(lines.line(at), lines.column(at)), wording.message(), wording.remedy());
    }

    private Wording wording(int offset) {
        int start = startOfText(offset);
        int control = start < 0 ? controlCharacter(offset) : -1;
        if (control >= 0) {
            return new Wording(control, "a control character here", "remove it");
        }
        if (offset >= text.length()) {
            return atEnd();
        }
        if (start >= 0) {
            return new TextMistake(text).wording(start, offset);
        }
        Wording foreign = foreign(offset);
        if (foreign != null) {
            return foreign;
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
        return new Wording(
                text.length(),
                "the document ends within the " + innermost().kind() + " that begins at "
                        + innermost().place().seenFrom(top),
                "complete it, and close it with " + innermost().closer());
    }

    private JsonOpening innermost() {
        return open.get(open.size() - 1);
    }

    /** The opening quote of the text that an offset is within, or -1 if it is outside of texts. */
    private int startOfText(int offset) {
        int start = -1;
        for (int i = Math.max(0, lastToken); i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                start = start < 0 ? i : -1;
            }
        }
        return start;
    }

    /** The control character that made the parser stop, which may be right behind it; or -1 if it was none. */
    private int controlCharacter(int offset) {
        for (int i = Math.max(0, offset - 1); i <= offset && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && WHITESPACE.indexOf(c) < 0) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Wording foreign(int offset) {
        char c = text.charAt(offset);
        String meant = LookAlikes.meant(c);
        return meant == null
                ? null
                : new Wording(
                        offset,
                        String.format(
                                Locale.ROOT, "the character %s (U+%04X) cannot stand here", quoted(offset), (int) c),
                        "write " + meant + " instead");
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
        if (isKey(start)) {
            return new Wording(start, "a key without quotes", "put the key in double quotes");
        }
        char first = text.charAt(start);
        if ("0123456789+-.".indexOf(first) >= 0) {
            return new Wording(start, "not a JSON number", "numbers are written like 60, -1, 0.5 or 1e3");
        }
        return new Wording(
                start,
                "a word without quotes",
                "put texts in double quotes; the only words without are true, false and null");
    }

    private boolean isKey(int start) {
        return !open.isEmpty() && innermost().closer() == '}' && "{,".indexOf(previous(start)) >= 0;
    }

    private Wording punctuation(int offset) {
        char c = text.charAt(offset);
        if (previous(offset) == ',') {
            return new Wording(offset, "a comma comes right before this " + c, "remove the comma");
        }
        if (c != ',' && !open.isEmpty() && c != innermost().closer()) {
            return new Wording(
                    offset,
                    c + " cannot close the " + innermost().kind() + " that begins at "
                            + innermost().place().seenFrom(top),
                    "close it with " + innermost().closer() + " first");
        }
        if (isMissingBefore(offset) && isAfterKey(offset)) {
            return new Wording(
                    offset, "a colon and a value are missing before this", "write a colon and the value of the key");
        }
        return unexpected(offset);
    }

    private Wording missingOrUnexpected(int offset) {
        if (!isMissingBefore(offset)) {
            return unexpected(offset);
        }
        if (text.charAt(offset) == ':' && innermost().closer() == ']') {
            return new Wording(offset, "a list has no keys", "use braces, { and }, around keys and their values");
        }
        boolean afterKey = isAfterKey(offset);
        String missing = afterKey ? "colon" : "comma";
        if (!beginsValue(offset)) {
            return new Wording(
                    offset,
                    quoted(offset) + " where a " + missing + " should be",
                    "write " + (afterKey ? ":" : ",") + " instead");
        }
        return new Wording(
                offset,
                "a " + missing + " is missing before this",
                afterKey ? "put : between the key and its value" : "put , between the two");
    }

    private boolean beginsValue(int offset) {
        char c = text.charAt(offset);
        return isWordPart(c) || "\"{[".indexOf(c) >= 0;
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
        return new Wording(
                offset,
                "the character " + quoted(offset) + " cannot stand here",
                open.isEmpty() ? "begin the document with {" : "write a key or a value, or close what is open");
    }

    private String quoted(int offset) {
        return Printable.quote(Character.toString(text.codePointAt(offset)));
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
}
