package dev.tc3.generator.docs.markup;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a paragraph. Inlines are not nested: each piece of text knows everything about its looks. Immutable. */
public sealed interface Inline {

    /**
     * A piece of text that looks the same all over.
     *
     * @param text not empty; any characters, but no white space other than single spaces
     * @param styles how it looks
     * @param href the address that it leads to, or null if it is no link; see {@link WebAddress}
     */
    record Text(String text, Set<Style> styles, @Nullable String href) implements Inline {

        /** Takes a copy of the set. */
        public Text {
            styles = Set.copyOf(styles);
        }
    }

    /** The end of a line. */
    record LineBreak() implements Inline {}
}
