package dev.tc3.client.auth;

import dev.tc3.client.Credentials;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The signing keys used last. They hold for a day, so a client mostly needs one; very few are kept, because each pins
 * the credentials it was derived from in memory. Thread-safe.
 */
final class SigningKeyCache {

    static final int CAPACITY = 4;

    private final Map<CacheKey, byte[]> keys = new LeastRecentlyUsed();

    byte[] get(Credentials credentials, Tc3Scope scope) {
        CacheKey cacheKey = new CacheKey(credentials, scope);
        synchronized (keys) {
            byte @Nullable [] cached = keys.get(cacheKey);
            if (cached != null) {
                return cached;
            }
        }
        // Derived outside the lock: twice at worst, and other threads need not wait.
        byte[] dateKey = Tc3Keys.ofDate(credentials.secretKey(), scope.date());
        byte[] key = Tc3Keys.signing(Tc3Keys.ofService(dateKey, scope.service()));
        synchronized (keys) {
            keys.put(cacheKey, key);
        }
        return key;
    }

    int size() {
        synchronized (keys) {
            return keys.size();
        }
    }

    private record CacheKey(Credentials credentials, Tc3Scope scope) {}

    private static final class LeastRecentlyUsed extends LinkedHashMap<CacheKey, byte[]> {

        private static final long serialVersionUID = 1L;

        LeastRecentlyUsed() {
            super(CAPACITY * 2, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<CacheKey, byte[]> eldest) {
            return size() > CAPACITY;
        }
    }
}
