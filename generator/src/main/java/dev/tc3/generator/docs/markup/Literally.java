package dev.tc3.generator.docs.markup;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Keeps characters that Markdown would take for marks. In docs of APIs a single asterisk is a wildcard, a product or a
 * part of a masked number, an underscore is a part of a name, and most backslashes mean themselves. What remains are
 * two or three asterisks for bold text, and backslashes before the marks that are known here.
 */
final class Literally implements InlineContentParserFactory {

    private static final String ESCAPABLE = "`*_[]<>#|~";

    /** Behind or before these, asterisks are wildcards of paths and names of files. */
    private static final String AROUND_WILDCARDS = "/*.,;:\\";

    /** Asterisks that may begin or end bold text. */
    static final class AsterisksNode extends CustomNode {

        private final Token.Asterisks token;

        AsterisksNode(Token.Asterisks token) {
            this.token = token;
        }

        Token.Asterisks token() {
            return token;
        }
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('*', '_', '\\');
    }

    @Override
    public InlineContentParser create() {
        return Literally::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        char c = scanner.peek();
        if (c == '\\') {
            return backslash(scanner);
        }
        int before = scanner.peekPreviousCodePoint();
        int length = scanner.matchMultiple(c);
        String literal = String.valueOf(c).repeat(length);
        if (c == '_' || length < 2 || length > 3) {
            return ParsedInline.of(new Text(literal), scanner.position());
        }
        int after = scanner.peekCodePoint();
        boolean between = isAlphanumeric(before) && isAlphanumeric(after);
        boolean opening = !between && !isBlank(after) && AROUND_WILDCARDS.indexOf(after) < 0;
        boolean closing = !between && !isBlank(before) && before != '/' && before != '\\';
        return ParsedInline.of(new AsterisksNode(new Token.Asterisks(literal, opening, closing)), scanner.position());
    }

    private static ParsedInline backslash(Scanner scanner) {
        scanner.next();
        char escaped = scanner.peek();
        if (ESCAPABLE.indexOf(escaped) < 0) {
            return ParsedInline.of(new Text("\\"), scanner.position());
        }
        scanner.next();
        return ParsedInline.of(new Text(String.valueOf(escaped)), scanner.position());
    }

    private static boolean isBlank(int c) {
        return c == Scanner.END || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isAlphanumeric(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
