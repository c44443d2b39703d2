package dev.tc3.spec;

/**
 * A document with one mistake, and what the reader says about it.
 *
 * @param name what the mistake is
 * @param marked the document, with a » where the problem is reported
 */
record Mistake(String name, String marked, String pointer, String message, String remedy) {

    private static final String MARK = "»";

    /** A mistake in the shop's document: one place of it changed, with the mark in the change. */
    static Mistake in(String name, String place, String change, String pointer, String message, String remedy) {
        return new Mistake(name, Shop.with(place, change), pointer, message, remedy);
    }

    /** The same mistake in a document that is changed at one more place. */
    Mistake replacing(String place, String change) {
        return new Mistake(name, Shop.edit(marked, place, change), pointer, message, remedy);
    }

    String document() {
        return marked.replace(MARK, "");
    }

    /** @param source what the document is called */
    SpecProblem problem(String source) {
        String before = marked.substring(0, marked.indexOf(MARK));
        int line = (int) before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
        int column = before.length() - before.lastIndexOf('\n');
        return new SpecProblem(source, line, column, pointer, message, remedy);
    }

    @Override
    public String toString() {
        return name;
    }
}
