package dev.tc3.client.batch;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that come from elsewhere and are kept in a journal: codes and ids, but nothing in which a text could hide. */
final class Words {

    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private Words() {}

    /** {@return the word if it is fit to be kept, or null} */
    static @Nullable String fit(@Nullable String word) {
        return word != null && FIT.matcher(word).matches() ? word : null;
    }
}
