package dev.tc3.spec.published;

import dev.tc3.spec.words.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Where something is in the native format, which is where an overlay changes it.
 *
 * @param around what it is in, or null if that is the document
 * @param key its key
 */
record NativePath(@Nullable NativePath around, String key) {

    /** The way from the top. */
    static NativePath of(String first, String... more) {
        NativePath path = new NativePath(null, first);
        for (String key : more) {
            path = path.then(key);
        }
        return path;
    }

    NativePath then(String further) {
        return new NativePath(this, further);
    }

    /** The RFC 6901 pointer, in a form that is safe to print. */
    String pointer() {
        String step = "/" + Printable.escape(key.replace("~", "~0").replace("/", "~1"));
        return around == null ? step : around.pointer() + step;
    }
}
