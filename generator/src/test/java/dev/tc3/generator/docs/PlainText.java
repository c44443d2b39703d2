package dev.tc3.generator.docs;

import dev.tc3.generator.docs.markup.Block;
import dev.tc3.generator.docs.markup.Inline;
import dev.tc3.generator.docs.markup.Markup;
import dev.tc3.generator.docs.markup.Style;
import java.util.List;
import java.util.stream.Collectors;

/** Says in plain text what the documentation of a spec says in HTML or Markdown, for tests that read comments back. */
public final class PlainText {

    private static final String RULE = "---";

    private PlainText() {}

    /**
     * All of a text.
     *
     * @param text anything at all
     * @return its paragraphs, with an empty line between them; empty if nothing of it can be seen
     */
    public static String of(String text) {
        return blocks(Markup.parse(text), "\n\n");
    }

    /**
     * The first sentence of a text, in one line.
     *
     * @param text anything at all
     * @return the sentence; empty if nothing of the text can be seen
     */
    public static String summaryOf(String text) {
        List<Block> blocks = Summary.apart(Markup.parse(text));
        return blocks.isEmpty() ? "" : Summary.sentence(block(blocks.get(0)).replaceAll("\\s*\n\\s*", " "));
    }

    private static String blocks(List<Block> blocks, String between) {
        return blocks.stream().map(PlainText::block).collect(Collectors.joining(between));
    }

    private static String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.inlines().stream().map(PlainText::inline).collect(Collectors.joining());
        }
        if (block instanceof Block.Listing listing) {
            return listing.items().stream()
                    .map(item -> mark(listing.marks(), item.number()) + blocks(item.blocks(), "\n"))
                    .collect(Collectors.joining("\n"));
        }
        return block instanceof Block.Preformatted preformatted ? String.join("\n", preformatted.lines()) : RULE;
    }

    private static String inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            String mark =
                    text.styles().contains(Style.RAISED) ? "^" : text.styles().contains(Style.LOWERED) ? "_" : "";
            return mark + text.text();
        }
        return "\n";
    }

    private static String mark(Block.Marks marks, int number) {
        return marks == Block.Marks.NUMBERS ? number + ". " : "- ";
    }
}
