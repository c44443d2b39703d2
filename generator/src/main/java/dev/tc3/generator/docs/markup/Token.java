package dev.tc3.generator.docs.markup;

import java.util.List;
import java.util.OptionalInt;

/** A step through a text. A sequence of them may be nested in any depth and badly, and still has an order. */
sealed interface Token {

    /** Text as it reads, with white space of any kind and length. */
    record Text(String text) implements Token {}

    /** The end of a line. */
    record Break() implements Token {}

    /** Two or three asterisks, by which bold text begins or ends. */
    record Asterisks(String literal, boolean opening, boolean closing) implements Token {}

    /** A tag of HTML. */
    record Html(Tag tag) implements Token {}

    record StyleStart(Style style) implements Token {}

    record StyleEnd(Style style) implements Token {}

    /** Where a link leads from here on, until its end; nowhere if the address is empty. */
    record LinkStart(String href) implements Token {}

    record LinkEnd() implements Token {}

    /** The start or the end of a paragraph of Markdown. */
    record ParagraphEdge() implements Token {}

    /** The start of a list of Markdown. */
    record ListStart(Block.Marks marks) implements Token {}

    record ListEnd() implements Token {}

    /** The start of an item of a list of Markdown. */
    record ItemStart(OptionalInt number) implements Token {}

    record ItemEnd() implements Token {}

    /** Lines to be shown as they are. */
    record Preformatted(List<String> lines) implements Token {}

    record Rule() implements Token {}
}
