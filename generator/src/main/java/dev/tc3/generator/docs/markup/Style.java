package dev.tc3.generator.docs.markup;

/** How text looks. Styles add up. */
public enum Style {
    /** In bold type. */
    BOLD,
    /** In italic type. */
    ITALIC,
    /** Above the line, as an exponent. */
    RAISED,
    /** Below the line, as an index. */
    LOWERED,
    /** As code. */
    CODE
}
