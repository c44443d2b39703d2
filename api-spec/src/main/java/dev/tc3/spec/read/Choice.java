package dev.tc3.spec.read;

import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that is one of a few words.
 *
 * @param what what the word says, for messages
 * @param words what each word means, in the order in which they are told
 * @param <T> what the words stand for
 */
record Choice<T>(String what, Map<String, T> words) {

    /** What a key's word means, or null if the key is absent or has no word of these. */
    @Nullable
    T read(Section section, String key, Problems problems) {
        JsonValue value = section.get(key);
        String word = section.text(key);
        if (value == null || word == null || words.containsKey(word)) {
            return word == null ? null : words.get(word);
        }
        problems.report(
                value.place(),
                Printable.name(word) + " is no " + what,
                Spelling.remedy(word, words.keySet(), "write one of " + String.join(", ", words.keySet())));
        return null;
    }
}
