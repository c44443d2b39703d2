package dev.tc3.generator.docs.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the documentation of specs: plain text, HTML and Markdown, and all of it in one. Thread-safe. */
public final class Markup {

    /** The ends of lines, all of which count as one kind. */
    public static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");

    /** Without one of these there is nothing for a parser to find, and most docs of APIs are so. */
    private static final Pattern MARKS =
            Pattern.compile("[<&*`\\[\\\\]|^[ \t]*+(?:[#>|~+:=-]|___|_ |\\d{1,9}[.)])", Pattern.MULTILINE);

    /** Ten times the longest that is published. A text beyond is shown as it is. */
    private static final int LONGEST = 256 * 1024;

    private Markup() {}

    /**
     * The blocks of a text.
     *
     * @param text anything at all
     * @return what it says; empty if nothing of it can be seen
     */
    public static List<Block> parse(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        if (lines.length() > LONGEST || !MARKS.matcher(lines).find()) {
            return plain(lines);
        }
        List<Block> blocks = Assembly.of(Pairs.resolve(Tokens.of(lines)));
        boolean nothingButRules = blocks.stream().allMatch(Block.Rule.class::isInstance);
        return nothingButRules && !blocks.isEmpty() ? plain(lines) : blocks;
    }

    private static List<Block> plain(String lines) {
        List<Block> blocks = new ArrayList<>();
        Line paragraph = new Line();
        for (String line : lines.split("\n", -1)) {
            if (line.isBlank()) {
                end(paragraph, blocks);
            } else {
                paragraph.add(line, Set.of(), null);
                paragraph.lineBreak();
            }
        }
        end(paragraph, blocks);
        return blocks;
    }

    private static void end(Line paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(paragraph.take()));
        }
    }
}
