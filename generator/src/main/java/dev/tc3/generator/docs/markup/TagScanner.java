package dev.tc3.generator.docs.markup;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Decides what begins with an angle bracket: a known tag, a comment, an address, or just text. CommonMark's own rules
 * would also hide tags that are none, instructions and declarations.
 */
final class TagScanner implements InlineContentParser {

    /** Drawings have paths of many thousand characters. */
    private static final int LONGEST_TAG = 16_384;

    private static final Pattern ADDRESS = Pattern.compile("<(https?://[^\\s<>]++)>");

    private boolean noMoreComments;
    private int drawings;

    /** A tag among the nodes of CommonMark. */
    static final class TagNode extends CustomNode {

        private final Tag tag;

        TagNode(Tag tag) {
            this.tag = tag;
        }

        Tag tag() {
            return tag;
        }
    }

    /** Makes a scanner for each block, as CommonMark wants it. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new TagScanner();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        scanner.next();
        Position afterBracket = scanner.position();
        char first = scanner.peek();
        if (first == '!' && comment(scanner)) {
            return ParsedInline.of(new Text(""), scanner.position());
        }
        if (first == '/' || Character.isLetter(first)) {
            scanner.setPosition(afterBracket);
            String literal = bracketed(scanner, start);
            Optional<Node> node = Tag.of(literal).filter(this::counts).<Node>map(TagNode::new);
            node = node.isPresent() ? node : address(literal);
            if (node.isPresent()) {
                return ParsedInline.of(node.get(), scanner.position());
            }
        }
        return ParsedInline.of(new Text("<"), afterBracket);
    }

    /** Goes behind a comment, if there is one. */
    private boolean comment(Scanner scanner) {
        if (noMoreComments || !scanner.next("!--") || scanner.peek() == '>' || scanner.next("->")) {
            return false;
        }
        while (scanner.find('-') >= 0) {
            if (scanner.next("-->")) {
                return true;
            }
            scanner.next();
        }
        noMoreComments = true;
        return false;
    }

    /** The text up to the bracket that closes what starts with this one; anything else if none does. */
    private static String bracketed(Scanner scanner, Position start) {
        char quote = Scanner.END;
        for (int length = 1; length < LONGEST_TAG; length++) {
            char c = scanner.peek();
            if (c == Scanner.END || (c == '<' && quote == Scanner.END)) {
                return "";
            }
            scanner.next();
            if (c == quote) {
                quote = Scanner.END;
            } else if (quote == Scanner.END && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote == Scanner.END && c == '>') {
                return scanner.getSource(start, scanner.position()).getContent();
            }
        }
        return "";
    }

    private static Optional<Node> address(String literal) {
        return Optional.of(ADDRESS.matcher(literal))
                .filter(address -> address.matches())
                .map(address -> {
                    Link link = new Link(address.group(1), null);
                    link.appendChild(new Text(address.group(1)));
                    return link;
                });
    }

    /** The parts of a drawing have names that are too common to be tags elsewhere. */
    private boolean counts(Tag tag) {
        if (tag.role() != Role.DRAWING) {
            return true;
        }
        boolean frame = tag.name().equals("svg");
        if (frame) {
            drawings += tag.closing() ? -1 : 1;
        }
        return frame || drawings > 0;
    }
}
