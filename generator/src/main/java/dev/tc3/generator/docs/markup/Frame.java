package dev.tc3.generator.docs.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list, an item or the whole text, while what is in it is being collected. */
final class Frame {

    /** What a frame is, and by what it may be closed. */
    enum Kind {
        WHOLE,
        /** Of Markdown; only Markdown closes it. */
        MARKDOWN_LIST,
        MARKDOWN_ITEM,
        HTML_LIST,
        /** Where an item stands in no list, or something else than an item in a list. */
        IMPLIED_LIST,
        HTML_ITEM,
        TABLE,
        ROW;

        boolean isList() {
            return this == MARKDOWN_LIST || this == HTML_LIST || this == IMPLIED_LIST || this == TABLE;
        }
    }

    private final Kind kind;
    private final Block.Marks marks;
    private final int number;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Item> items = new ArrayList<>();
    private final Line line = new Line();
    private int nextNumber;
    private int cellsSinceText;
    private boolean inHeaderCell;

    private Frame(Kind kind, Block.Marks marks, int number) {
        this.kind = kind;
        this.marks = marks;
        this.number = number;
        this.nextNumber = number;
    }

    static Frame whole() {
        return new Frame(Kind.WHOLE, Block.Marks.BULLETS, 1);
    }

    /** A list whose next item has a number, unless that says another. */
    static Frame list(Kind kind, Block.Marks marks, int firstNumber) {
        return new Frame(kind, marks, firstNumber);
    }

    static Frame item(Kind kind, int number) {
        return new Frame(kind, Block.Marks.BULLETS, number);
    }

    Kind kind() {
        return kind;
    }

    int nextNumber() {
        return nextNumber;
    }

    void text(String text, Set<Style> styles, @Nullable String href) {
        if (!text.isBlank() && cellsSinceText > 0) {
            boolean first = line.isEmpty() && blocks.isEmpty();
            line.add(" | ".repeat(first ? cellsSinceText - 1 : cellsSinceText), Set.of(), null);
            cellsSinceText = 0;
        }
        line.add(text, styles, href);
    }

    void lineBreak() {
        line.lineBreak();
    }

    /** Begins a cell of a row. Empty ones at the end leave no trace. */
    void cell(boolean header) {
        cellsSinceText++;
        line.cancelBreak();
        inHeaderCell = header;
    }

    boolean isInHeaderCell() {
        return inHeaderCell;
    }

    /** Ends the paragraph that is being collected, if there is one. */
    void endParagraph() {
        if (!line.isEmpty()) {
            blocks.add(new Block.Paragraph(line.take()));
        }
    }

    void add(Block block) {
        endParagraph();
        blocks.add(block);
    }

    /** Adds an item to a list, unless it is empty. */
    void add(Frame item) {
        List<Block> content = item.blocks();
        if (!content.isEmpty()) {
            items.add(new Block.Item(item.number, content));
        }
        nextNumber = item.number + 1;
    }

    /** Ends the last item of a list with a mark that was written behind it, unless it ends so already. */
    boolean addToLastItem(String mark) {
        if (items.isEmpty()) {
            return false;
        }
        Block.Item item = items.get(items.size() - 1);
        List<Block> content = new ArrayList<>(item.blocks());
        if (content.get(content.size() - 1) instanceof Block.Paragraph paragraph) {
            List<Inline> inlines = new ArrayList<>(paragraph.inlines());
            if (inlines.get(inlines.size() - 1) instanceof Inline.Text last
                    && last.text().endsWith(mark)) {
                return true;
            }
            inlines.add(new Inline.Text(mark, Set.of(), null));
            content.set(content.size() - 1, new Block.Paragraph(inlines));
            items.set(items.size() - 1, new Block.Item(item.number(), content));
            return true;
        }
        return false;
    }

    /** Takes the items of the list that was added last, if there is nothing behind it. */
    void continueListOf(Frame holder) {
        int last = holder.blocks.size() - 1;
        if (holder.line.isEmpty()
                && last >= 0
                && holder.blocks.get(last) instanceof Block.Listing listing
                && listing.marks() == marks) {
            items.addAll(listing.items());
            holder.blocks.remove(last);
        }
    }

    List<Block> blocks() {
        endParagraph();
        return blocks;
    }

    /** The list, or null if it has no items. */
    Block.@Nullable Listing listing() {
        return items.isEmpty() ? null : new Block.Listing(marks, items);
    }
}
