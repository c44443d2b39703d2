package dev.tc3.generator.docs.markup;

import java.util.List;

/** A part of a text that stands on lines of its own. None is empty. Immutable. */
public sealed interface Block {

    /**
     * Running text.
     *
     * @param inlines what it says; neither starts nor ends with a line break or with white space
     */
    record Paragraph(List<Inline> inlines) implements Block {

        /** Takes a copy of the list. */
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * A list.
     *
     * @param marks what stands before its items
     * @param items the items
     */
    record Listing(Marks marks, List<Item> items) implements Block {

        /** Takes a copy of the list. */
        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * Lines to be shown as they are.
     *
     * @param lines the lines; neither the first nor the last is blank
     */
    record Preformatted(List<String> lines) implements Block {

        /** Takes a copy of the list. */
        public Preformatted {
            lines = List.copyOf(lines);
        }
    }

    /** A line between what comes before and what comes after. */
    record Rule() implements Block {}

    /** What stands before the items of a list. */
    enum Marks {
        /** The same before each. */
        BULLETS,
        /** The number of each. */
        NUMBERS
    }

    /**
     * An item of a list.
     *
     * @param number its number; of no interest among bullets
     * @param blocks what it says
     */
    record Item(int number, List<Block> blocks) {

        /** Takes a copy of the list. */
        public Item {
            blocks = List.copyOf(blocks);
        }
    }
}
