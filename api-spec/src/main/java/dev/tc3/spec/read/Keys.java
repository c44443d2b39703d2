package dev.tc3.spec.read;

import dev.tc3.spec.words.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that one kind of object has.
 *
 * @param owner the kind of object, with its article
 * @param required the keys it must have
 * @param optional the keys it may have
 * @param synonyms the key that is meant by what other formats call it, in lower case
 * @param advice what to do about a key that other formats have for something that is said in another way here
 */
record Keys(
        String owner,
        List<String> required,
        List<String> optional,
        Map<String, String> synonyms,
        Map<String, String> advice) {

    Keys(String owner, List<String> required, List<String> optional) {
        this(owner, required, optional, Map.of(), Map.of());
    }

    Keys(String owner, List<String> required, List<String> optional, Map<String, String> synonyms) {
        this(owner, required, optional, synonyms, Map.of());
    }

    List<String> all() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }

    /**
     * The key that an unknown one was probably meant to be.
     *
     * @param absent the keys that the object does not have
     */
    Optional<String> meant(String unknown, Collection<String> absent) {
        if (advice.containsKey(unknown)) {
            return Optional.empty();
        }
        return Optional.ofNullable(synonyms.get(unknown.toLowerCase(Locale.ROOT)))
                .filter(absent::contains)
                .or(() -> Spelling.nearest(unknown, absent));
    }

    /** What to do about an unknown key that was not meant to be another. */
    String remedy(String unknown) {
        return advice.getOrDefault(unknown, "remove it; the keys of " + owner + " are " + String.join(", ", all()));
    }
}
