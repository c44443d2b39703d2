package dev.tc3.generator.docs;

import dev.tc3.generator.docs.markup.Block;
import dev.tc3.generator.docs.markup.Inline;
import dev.tc3.generator.docs.markup.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes blocks as the HTML of a documentation comment. All tags come from here and are balanced, all text goes through
 * {@link DocText}.
 */
final class JavadocPrinter {

    /** Leaves room for the deepest indent, so that no line is longer than 120 characters unless a word is. */
    private static final int WIDTH = 100;

    /** Of the styles that a pair of tags makes; code has a form of its own. */
    private static final Map<Style, String> TAGS =
            new EnumMap<>(Map.of(Style.BOLD, "b", Style.ITALIC, "i", Style.RAISED, "sup", Style.LOWERED, "sub"));

    private static final String CODE_TAG = "{@code";

    private final StringBuilder out = new StringBuilder();
    private int width;

    private JavadocPrinter() {}

    /** A block; a paragraph is without the tag that begins it, which the first one in a comment does not have. */
    static String print(Block block) {
        JavadocPrinter printer = new JavadocPrinter();
        printer.block(block);
        return printer.out.toString();
    }

    /** Text as code. */
    static String code(String text) {
        String encoded = DocText.inline(text);
        return encoded.equals(text) ? CODE_TAG + ' ' + text + '}' : "<code>" + encoded + "</code>";
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.inlines());
        } else if (block instanceof Block.Listing listing) {
            listing(listing);
        } else if (block instanceof Block.Preformatted preformatted) {
            write("<pre>");
            newLine();
            preformatted.lines().forEach(line -> {
                write(DocText.encode(line));
                newLine();
            });
            write("</pre>");
        } else {
            write("<hr>");
        }
    }

    private void listing(Block.Listing listing) {
        boolean numbered = listing.marks() == Block.Marks.NUMBERS;
        write(numbered ? "<ol>" : "<ul>");
        int next = 1;
        for (Block.Item item : listing.items()) {
            newLine();
            write(numbered && item.number() != next ? "<li value=\"" + item.number() + "\">" : "<li>");
            next = item.number() + 1;
            item(item.blocks());
        }
        newLine();
        write(numbered ? "</ol>" : "</ul>");
    }

    private void item(List<Block> blocks) {
        boolean first = true;
        for (Block block : blocks) {
            boolean paragraph = block instanceof Block.Paragraph;
            if (!first || !paragraph) {
                newLine();
            }
            if (!first && paragraph) {
                write("<p>");
            }
            block(block);
            first = false;
        }
        if (!(blocks.get(blocks.size() - 1) instanceof Block.Paragraph)) {
            newLine();
        }
        write("</li>");
    }

    private void paragraph(List<Inline> inlines) {
        Words words = new Words();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                words.add(text);
            } else {
                wrap(words.takeLine());
                write("<br>");
                newLine();
            }
        }
        wrap(words.takeLine());
    }

    private void wrap(List<String> words) {
        boolean first = true;
        for (String word : words) {
            if (!first && width + 1 + word.length() > WIDTH) {
                newLine();
            } else if (!first) {
                write(" ");
            }
            write(word);
            first = false;
        }
    }

    private void write(String piece) {
        out.append(piece);
        width += piece.length();
    }

    private void newLine() {
        out.append('\n');
        width = 0;
    }

    /** Collects what must stand together on a line: words and the tags around them. */
    private static final class Words {

        private final List<String> words = new ArrayList<>();
        private final StringBuilder last = new StringBuilder();

        void add(Inline.Text text) {
            boolean code = text.styles().contains(Style.CODE);
            String[] parts = (code ? code(text.text()) : DocText.encode(text.text())).split(" ", -1);
            last.append(opening(text));
            for (int i = 0; i < parts.length; i++) {
                if (i == 1 && parts[0].equals(CODE_TAG)) {
                    last.append(' ');
                } else if (i > 0) {
                    words.add(last.toString());
                    last.setLength(0);
                }
                last.append(parts[i]);
            }
            last.append(closing(text));
        }

        List<String> takeLine() {
            List<String> line = new ArrayList<>(words);
            line.add(last.toString());
            words.clear();
            last.setLength(0);
            return line;
        }

        private static String opening(Inline.Text text) {
            StringBuilder tags = new StringBuilder();
            if (text.href() != null) {
                tags.append("<a href=\"")
                        .append(text.href().replace("&", "&amp;"))
                        .append("\">");
            }
            TAGS.forEach((style, tag) -> tags.append(text.styles().contains(style) ? '<' + tag + '>' : ""));
            return tags.toString();
        }

        private static String closing(Inline.Text text) {
            StringBuilder tags = new StringBuilder();
            TAGS.forEach((style, tag) -> tags.insert(0, text.styles().contains(style) ? "</" + tag + '>' : ""));
            return tags.append(text.href() == null ? "" : "</a>").toString();
        }
    }
}
