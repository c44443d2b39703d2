package dev.tc3.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many requests the service takes in any stretch of time, and which requests it counts together: those of one action, in
 * one region, by one credential. Immutable; two are equal if they count the same requests and allow as many.
 */
public final class Quota {

    private static final int ACCOUNT_BYTES = 8;
    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,1000}");

    private final String id;
    private final int requests;
    private final Duration window;

    private Quota(String id, int requests, Duration window) {
        this.id = id;
        this.requests = requests;
        this.window = window;
    }

    /**
     * A quota.
     *
     * @param api the product, the version and the action, such as {@code cvm/2017-03-12/ResetInstance}
     * @param region the region that is called
     * @param secretId the id of the credentials that sign, of which the quota keeps a digest only; or null if nothing is signed
     * @param requests how many requests are taken, at least one
     * @param window in how long a time, more than zero
     * @return the quota
     * @throws IllegalArgumentException if there is no request or no time, or if the product or the region is not printable ASCII
     */
    public static Quota of(String api, String region, @Nullable String secretId, int requests, Duration window) {
        if (requests < 1) {
            throw new IllegalArgumentException("a quota is at least one request, not " + requests);
        }
        if (window.isZero() || window.isNegative()) {
            throw new IllegalArgumentException("a quota's time is more than zero, not " + window);
        }
        if (!VISIBLE.matcher(api).matches() || !VISIBLE.matcher(region).matches()) {
            throw new IllegalArgumentException("a quota's action and region are of printable ASCII, without spaces");
        }
        String account = secretId == null ? "anonymous" : digest(secretId);
        return new Quota(api + "/" + region + "/" + account, requests, window);
    }

    /**
     * What the requests that are counted together have in common, as a text that is the same on every machine and shows no
     * secret: the action and the region, and a digest in the place of the credential.
     *
     * @return the text, of printable ASCII
     */
    public String id() {
        return id;
    }

    /** {@return how many requests are taken within the window} */
    public int requests() {
        return requests;
    }

    /** {@return the length of the time in which they are counted, wherever it begins} */
    public Duration window() {
        return window;
    }

    private static String digest(String secretId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secretId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ACCOUNT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quota that
                && id.equals(that.id)
                && requests == that.requests
                && window.equals(that.window);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** What it counts, and how many. */
    @Override
    public String toString() {
        return "Quota{" + id + ", " + requests + " in " + window + "}";
    }
}
