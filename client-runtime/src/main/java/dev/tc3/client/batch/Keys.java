package dev.tc3.client.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys of a batch's items. */
final class Keys {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    private Keys() {}

    /**
     * A copy of the keys.
     *
     * @throws IllegalArgumentException if one of them is no key, or is there twice
     */
    static List<String> check(Collection<String> keys) {
        List<String> checked = new ArrayList<>(keys.size());
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            int place = checked.size() + 1;
            Objects.requireNonNull(key, () -> "key number " + place + " of the batch is null");
            if (!KEY.matcher(key).matches()) {
                throw new IllegalArgumentException("key number " + place
                        + " of the batch is no key; keys are 1 to 200 visible ASCII characters without spaces");
            }
            if (!seen.add(key)) {
                throw new IllegalArgumentException("the key " + key
                        + " is in the batch twice; give each thing one key, so that nothing is done to it twice");
            }
            checked.add(key);
        }
        return checked;
    }
}
