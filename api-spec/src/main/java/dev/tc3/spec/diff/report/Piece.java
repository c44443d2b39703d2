package dev.tc3.spec.diff.report;

/**
 * A piece of a text that is compared with another.
 *
 * @param kind whether it is in both texts, or in which
 * @param text the piece; never empty
 */
record Piece(Kind kind, String text) {

    /** Where a piece is found. */
    enum Kind {
        SAME,
        GONE,
        NEW
    }
}
