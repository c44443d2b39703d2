package dev.tc3.client.batch;

import org.jspecify.annotations.Nullable;

/**
 * A call that has ended.
 *
 * @param key the item it was for
 * @param verdict what came of it
 * @param failure what it failed with, or null
 */
record Ended(String key, Verdict verdict, @Nullable Throwable failure) {

    static Ended accepted(String key, Verdict verdict) {
        return new Ended(key, verdict, null);
    }

    static Ended failed(String key, Throwable failure) {
        return new Ended(key, Verdict.of(failure), Verdict.unwrap(failure));
    }
}
