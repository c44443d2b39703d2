package dev.tc3.generator.plan;

/**
 * A pattern for names, in which {@code *} stands for any characters, also none. Matching takes time in proportion to
 * pattern and name, however many stars there are.
 */
final class NamePattern {

    private final String[] parts;

    NamePattern(String pattern) {
        this.parts = pattern.split("\\*", -1);
    }

    boolean matches(String name) {
        String first = parts[0];
        if (parts.length == 1) {
            return name.equals(first);
        }
        String last = parts[parts.length - 1];
        if (!name.startsWith(first)) {
            return false;
        }
        int from = first.length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = name.indexOf(parts[i], from);
            if (found < 0) {
                return false;
            }
            from = found + parts[i].length();
        }
        return name.length() - last.length() >= from && name.endsWith(last);
    }
}
