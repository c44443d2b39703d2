package dev.tc3.testkit.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An HTTP request as it came over the wire. Immutable. */
public final class RawRequest {

    private final String method;
    private final String target;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final long bodySize;

    /**
     * @param method the HTTP method
     * @param target path and query as sent, or the whole URL if the sender took the server for a proxy
     * @param headers the header values by name in lower case
     * @param body the body, or the beginning of one that is larger than the server keeps
     * @param bodySize how many bytes the whole body has
     */
    public RawRequest(String method, String target, Map<String, List<String>> headers, byte[] body, long bodySize) {
        this.method = method;
        this.target = withoutOrigin(target);
        this.headers = Collections.unmodifiableMap(new TreeMap<>(headers));
        this.body = body.clone();
        this.bodySize = bodySize;
    }

    /** The HTTP method. */
    public String method() {
        return method;
    }

    /** Path and query, percent-encoded as sent. */
    public String target() {
        return target;
    }

    /** The path, percent-encoded as sent. */
    public String path() {
        int mark = target.indexOf('?');
        return mark < 0 ? target : target.substring(0, mark);
    }

    /** The query without its question mark, percent-encoded as sent; empty if there is none. */
    public String query() {
        int mark = target.indexOf('?');
        return mark < 0 ? "" : target.substring(mark + 1);
    }

    /** The header values by name in lower case, sorted by name. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * The first value of a header, or null.
     *
     * @param name the header's name in any case
     */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null ? null : values.get(0);
    }

    /** A copy of the body, or of the beginning of one that is larger than the server keeps. */
    public byte[] body() {
        return body.clone();
    }

    /** The body read as UTF-8. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** How many bytes the whole body has. */
    public long bodySize() {
        return bodySize;
    }

    private static String withoutOrigin(String target) {
        int scheme = target.indexOf("://");
        if (target.startsWith("/") || scheme < 0) {
            return target;
        }
        int rest = scheme + "://".length();
        while (rest < target.length() && "/?".indexOf(target.charAt(rest)) < 0) {
            rest++;
        }
        String afterOrigin = target.substring(rest);
        return afterOrigin.startsWith("/") ? afterOrigin : "/" + afterOrigin;
    }
}
