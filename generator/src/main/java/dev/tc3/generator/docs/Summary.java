package dev.tc3.generator.docs;

import dev.tc3.generator.docs.markup.Block;
import dev.tc3.generator.docs.markup.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the first sentence of a text apart, because Javadoc makes the summary of it. Javadoc finds the end of an English
 * sentence by itself; for what ends with a line or with a Chinese full stop, there must be a paragraph.
 */
final class Summary {

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？](?![。！？”’」』）)\"'])");
    private static final Pattern SENTENCE = Pattern.compile("\\A(?s:.*?)(?:[。！？]|[.!?](?=\\s|\\z)|\\z)");

    private Summary() {}

    /** The blocks, of which the first, if it is a paragraph, says no more than its first sentence or line. */
    static List<Block> apart(List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph paragraph)) {
            return blocks;
        }
        List<Inline> first = new ArrayList<>();
        List<Inline> rest = new ArrayList<>();
        boolean ended = false;
        for (Inline inline : paragraph.inlines()) {
            if (ended) {
                addTrimmed(inline, rest);
            } else if (inline instanceof Inline.Text text) {
                int end = sentenceEnd(text.text());
                first.add(end < 0 ? text : piece(text, 0, end));
                ended = end >= 0;
                if (ended && end < text.text().length()) {
                    addTrimmed(piece(text, end, text.text().length()), rest);
                }
            } else {
                ended = true;
            }
        }
        if (rest.isEmpty()) {
            return blocks;
        }
        List<Block> apart = new ArrayList<>();
        apart.add(new Block.Paragraph(first));
        apart.add(new Block.Paragraph(rest));
        apart.addAll(blocks.subList(1, blocks.size()));
        return apart;
    }

    /** The first sentence of a plain text, or all of it if it does not end. */
    static String sentence(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.find() ? sentence.group() : text;
    }

    private static int sentenceEnd(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        return end.find() ? end.end() : -1;
    }

    private static Inline.Text piece(Inline.Text whole, int from, int to) {
        return new Inline.Text(whole.text().substring(from, to), whole.styles(), whole.href());
    }

    /** A paragraph starts with neither a line break nor a space. */
    private static void addTrimmed(Inline inline, List<Inline> paragraph) {
        if (!paragraph.isEmpty()) {
            paragraph.add(inline);
        } else if (inline instanceof Inline.Text text) {
            int start = text.text().startsWith(" ") ? 1 : 0;
            if (start < text.text().length()) {
                paragraph.add(piece(text, start, text.text().length()));
            }
        }
    }
}
