package dev.tc3.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server to call: scheme, host and port. Immutable.
 *
 * @param scheme {@code https}, or {@code http} for a loopback address
 * @param authority the host, with the port if it is not the scheme's own, as the {@code Host} header has it
 */
public record Endpoint(String scheme, String authority) {

    private static final Pattern HOST_NAME =
            Pattern.compile("(?!.{254})[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");
    private static final Pattern PORT = Pattern.compile("(.*):(\\d{1,5})");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}|\\[::1]");

    /**
     * Checks both parts.
     *
     * @param scheme {@code https} or {@code http}
     * @param authority the host name, with or without a port
     * @throws IllegalArgumentException if the scheme is another, the authority is no host name with or without a port, or
     *     plain http would leave the machine
     */
    public Endpoint {
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException("an endpoint is called by https, or by http on a loopback address");
        }
        Matcher withPort = PORT.matcher(authority);
        String host = withPort.matches() ? withPort.group(1) : authority;
        if (withPort.matches() && !isPort(withPort.group(2))) {
            throw new IllegalArgumentException("a port is a number from 1 to 65535");
        }
        if (!HOST_NAME.matcher(host).matches() && !host.equals("[::1]")) {
            throw new IllegalArgumentException("not a host name, with or without a port");
        }
        if (scheme.equals("http") && !LOOPBACK.matcher(host).matches()) {
            throw new IllegalArgumentException("plain http is for loopback addresses only; use https");
        }
    }

    static Endpoint parse(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException | NumberFormatException e) {
            // The latter for numbers that are too long to be part of an address.
            throw notAnEndpoint();
        }
        boolean bare = (uri.getRawPath() == null
                        || uri.getRawPath().isEmpty()
                        || uri.getRawPath().equals("/"))
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null;
        // Lower case makes plain letters of some that are none, so those are looked for before.
        if (!url.chars().allMatch(c -> c < 0x80) || uri.getScheme() == null || uri.getRawAuthority() == null || !bare) {
            throw notAnEndpoint();
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        String authority = uri.getRawAuthority().toLowerCase(Locale.ROOT);
        String ownPort = scheme.equals("https") ? ":443" : ":80";
        Endpoint asWritten = new Endpoint(scheme, authority);
        return authority.endsWith(ownPort)
                ? new Endpoint(scheme, authority.substring(0, authority.length() - ownPort.length()))
                : asWritten;
    }

    /** {@return the endpoint as a URL, without a slash at the end} */
    public String url() {
        return scheme + "://" + authority;
    }

    private static boolean isPort(String digits) {
        int port = Integer.parseInt(digits);
        return port >= 1 && port <= 65_535;
    }

    private static IllegalArgumentException notAnEndpoint() {
        return new IllegalArgumentException(
                "not an endpoint; one is a scheme and a host, such as https://gateway.example.com");
    }
}
