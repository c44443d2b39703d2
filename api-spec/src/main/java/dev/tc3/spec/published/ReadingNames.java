package dev.tc3.spec.published;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells by an action's first word whether it only reads. A client may send what reads on a connection that has been used
 * before, so a word that is not sure is none of these.
 */
final class ReadingNames {

    /** The words that come with this library. */
    static final ReadingNames KNOWN = load();

    private final Set<String> words;

    private ReadingNames(Set<String> words) {
        this.words = words;
    }

    private static ReadingNames load() {
        return new ReadingNames(RuleLines.of("reading-names.txt", 1).stream()
                .map(line -> line.get(0))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isReading(String action) {
        return words.contains(firstWord(action));
    }

    /** A capital and the small letters after it. */
    private static String firstWord(String action) {
        int end = Math.min(1, action.length());
        while (end < action.length() && Character.isLowerCase(action.charAt(end))) {
            end++;
        }
        return action.substring(0, end);
    }
}
