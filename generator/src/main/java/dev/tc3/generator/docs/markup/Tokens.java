package dev.tc3.generator.docs.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text by CommonMark and makes a flat sequence of its tree, so that nothing that follows depends on how deep it
 * is nested. Where CommonMark leaves out what was written, it is taken from the text.
 */
final class Tokens {

    private static final int DEEPEST_BLOCKS = 16;
    private static final int DEEPEST_INLINES = 16;

    /** The order decides what a line is that could be two of them: dashes below a line make a heading of it. */
    private static final Set<Class<? extends org.commonmark.node.Block>> BLOCK_TYPES =
            new LinkedHashSet<>(List.of(Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class));

    /** Without HTML blocks, in which Markdown means nothing, and code by indentation, which is never meant in docs. */
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(BLOCK_TYPES)
            .customBlockParserFactory(new QuoteParser.Factory())
            .customInlineContentParserFactory(new TagScanner.Factory())
            .customInlineContentParserFactory(new Literally())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST_BLOCKS)
            .maxInlineNesting(DEEPEST_INLINES)
            .build();

    private static final Pattern HEADING_MARK = Pattern.compile("#{1,6}[ \t]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final Token BOLD = new Token.StyleStart(Style.BOLD);
    private static final int SHORTEST_UNDERLINE = 3;

    /** What headings start with, beside letters and digits. */
    private static final String OPENING = "`*[<(&\"'【「『《（“‘";

    /** What may stand behind a fence without being a part of what it says. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z][A-Za-z0-9+#.-]{0,19}");

    /** A destination that is one, wherever it leads, and no remark in parentheses. */
    private static final Pattern DESTINATION =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|[/#?.]|www\\.).*", Pattern.DOTALL);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /**
     * The tokens of a text.
     *
     * @param text with line feeds as the only line ends
     */
    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.walk(PARSER.parse(text));
        return tokens.tokens;
    }

    private void walk(Node root) {
        Node node = root;
        while (node != null) {
            enter(node);
            Node next = node.getFirstChild();
            while (next == null && node != null) {
                leave(node);
                next = node.getNext();
                node = node.getParent();
            }
            node = next;
        }
    }

    private void enter(Node node) {
        if (node instanceof Text leaf) {
            add(new Token.Text(leaf.getLiteral()));
        } else if (node instanceof Code leaf) {
            add(new Token.StyleStart(Style.CODE), new Token.Text(leaf.getLiteral()), new Token.StyleEnd(Style.CODE));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            add(new Token.Break());
        } else if (node instanceof TagScanner.TagNode leaf) {
            add(new Token.Html(leaf.tag()));
        } else if (node instanceof Literally.AsterisksNode leaf) {
            add(leaf.token());
        } else if (node instanceof Link link) {
            enterLink("[", link.getDestination());
        } else if (node instanceof Image image && image.getFirstChild() != null) {
            enterLink("![", image.getDestination());
        } else {
            enterBlock(node);
        }
    }

    private void leave(Node node) {
        if (node instanceof Link link) {
            leaveLink(link.getDestination(), link.getTitle());
        } else if (node instanceof Image image && image.getFirstChild() != null) {
            leaveLink(image.getDestination(), image.getTitle());
        } else {
            leaveBlock(node);
        }
    }

    private void enterLink(String mark, String destination) {
        if (DESTINATION.matcher(destination).matches()) {
            add(new Token.LinkStart(WebAddress.of(destination).orElse("")));
        } else {
            add(new Token.Text(mark));
        }
    }

    private void leaveLink(String destination, @Nullable String title) {
        if (DESTINATION.matcher(destination).matches()) {
            add(new Token.LinkEnd());
        } else {
            add(new Token.Text("](" + destination + (title == null ? "" : " \"" + title + '"') + ')'));
        }
    }

    private void enterBlock(Node node) {
        if (node instanceof Paragraph || node instanceof QuoteParser.QuoteNode) {
            add(new Token.ParagraphEdge());
        } else if (node instanceof Heading heading) {
            add(new Token.ParagraphEdge(), isHeading(heading) ? BOLD : new Token.Text(markOf(heading)));
        } else if (node instanceof ListItem item) {
            add(new Token.ItemStart(numberOf(item)));
        } else if (node instanceof BulletList) {
            add(new Token.ListStart(Block.Marks.BULLETS));
        } else if (node instanceof OrderedList) {
            add(new Token.ListStart(Block.Marks.NUMBERS));
        } else if (node instanceof FencedCodeBlock code) {
            add(new Token.Preformatted(linesOf(code)));
        } else if (node instanceof ThematicBreak) {
            add(new Token.Rule());
        } else if (node instanceof LinkReferenceDefinition) {
            add(new Token.ParagraphEdge(), new Token.Text(source(node)), new Token.ParagraphEdge());
        } else if (node instanceof TableBlock) {
            add(html("<table>"));
        } else if (node instanceof TableRow) {
            add(html("<tr>"));
        } else if (node instanceof TableCell cell) {
            add(html(cell.isHeader() ? "<th>" : "<td>"));
        }
    }

    private void leaveBlock(Node node) {
        if (node instanceof Paragraph || node instanceof QuoteParser.QuoteNode) {
            add(new Token.ParagraphEdge());
        } else if (node instanceof Heading heading) {
            add(isHeading(heading) ? new Token.StyleEnd(Style.BOLD) : new Token.Text(underlineOf(heading)));
            add(new Token.ParagraphEdge());
        } else if (node instanceof ListItem) {
            add(new Token.ItemEnd());
        } else if (node instanceof ListBlock) {
            add(new Token.ListEnd());
        } else if (node instanceof TableBlock) {
            add(html("</table>"));
        } else if (node instanceof TableRow row) {
            String rest = cellsWithoutColumn(row);
            if (!rest.isBlank()) {
                add(html("<td>"), new Token.Text(rest));
            }
            add(html("</tr>"));
        }
    }

    private void add(Token... more) {
        tokens.addAll(List.of(more));
    }

    private static Token html(String literal) {
        return new Token.Html(Tag.of(literal).orElseThrow());
    }

    /** A line that starts with a number sign may list signs, and a single dash below a line may be a value. */
    private boolean isHeading(Heading heading) {
        if (heading.getSourceSpans().size() > 1) {
            return lastLine(heading).length() >= SHORTEST_UNDERLINE;
        }
        String line = source(heading).strip();
        Matcher mark = HEADING_MARK.matcher(line);
        if (!mark.lookingAt() || mark.end() == line.length()) {
            return false;
        }
        int first = line.codePointAt(mark.end());
        return Character.isLetterOrDigit(first) || OPENING.indexOf(first) >= 0;
    }

    /** What CommonMark takes away before what is no heading. */
    private String markOf(Heading heading) {
        return heading.getSourceSpans().size() > 1 ? "" : "#".repeat(heading.getLevel()) + ' ';
    }

    /** What CommonMark takes away below what is no heading. */
    private String underlineOf(Heading heading) {
        return heading.getSourceSpans().size() > 1 ? ' ' + lastLine(heading) : "";
    }

    private String lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return source(spans.get(spans.size() - 1)).strip();
    }

    private OptionalInt numberOf(ListItem item) {
        Matcher number = NUMBER.matcher(source(item));
        return item.getParent() instanceof OrderedList && number.find()
                ? OptionalInt.of(Integer.parseInt(number.group()))
                : OptionalInt.empty();
    }

    private static List<String> linesOf(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo();
        String said = LANGUAGE.matcher(info).matches() ? "" : info + '\n';
        return List.of((said + code.getLiteral()).split("\n", -1));
    }

    /** The cells of a row beyond the last column, which CommonMark's tables leave out. */
    private String cellsWithoutColumn(TableRow row) {
        int columns = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        String line = source(row).strip();
        int i = line.startsWith("|") ? 1 : 0;
        while (i < line.length() && columns > 0) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                columns--;
            }
            i++;
        }
        String rest = columns == 0 ? line.substring(i) : "";
        return rest.endsWith("|") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private String source(Node node) {
        return node.getSourceSpans().stream().map(this::source).collect(Collectors.joining("\n"));
    }

    private String source(SourceSpan span) {
        return text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
