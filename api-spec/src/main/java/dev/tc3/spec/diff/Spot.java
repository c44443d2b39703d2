package dev.tc3.spec.diff;

import org.jspecify.annotations.Nullable;

/**
 * The same thing in two documents.
 *
 * @param before the pointer to it in the earlier document, or null if it is not there
 * @param after the pointer to it in the later document, or null if it is not there
 */
record Spot(@Nullable String before, @Nullable String after) {

    /** The whole documents. */
    static final Spot TOP = new Spot("", "");

    Spot step(String key) {
        return step(key, key);
    }

    /** One step down, where the two documents use different keys. */
    Spot step(String keyBefore, String keyAfter) {
        return new Spot(stepped(before, keyBefore), stepped(after, keyAfter));
    }

    /** The same thing, as far as the earlier document has it. */
    Spot gone() {
        return new Spot(before, null);
    }

    /** The same thing, as far as the later document has it. */
    Spot come() {
        return new Spot(null, after);
    }

    private static @Nullable String stepped(@Nullable String pointer, String key) {
        return pointer == null ? null : pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
