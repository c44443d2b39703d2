package dev.tc3.testkit.wire;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes the {@code Authorization} header of a TC3 call apart. */
final class AuthorizationHeader {

    private static final Pattern FORM = Pattern.compile("TC3-HMAC-SHA256 "
            + "Credential=(?<id>[^/,\\s]+)/(?<date>\\d{4}-\\d{2}-\\d{2})/(?<service>[^/,\\s]+)/tc3_request, ?"
            + "SignedHeaders=(?<headers>[a-z0-9-]+(;[a-z0-9-]+)*), ?"
            + "Signature=(?<signature>[0-9a-f]{64})");

    private AuthorizationHeader() {}

    /** The header's parts; empty if it has another form, or does not cover what every signature must cover. */
    static Optional<Authorization.Tc3> parse(String header) {
        Matcher parts = FORM.matcher(header);
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<String> signedHeaders = List.of(parts.group("headers").split(";", -1));
        if (!signedHeaders.containsAll(List.of("content-type", "host")) || !isAscending(signedHeaders)) {
            return Optional.empty();
        }
        return Optional.of(new Authorization.Tc3(
                parts.group("id"),
                parts.group("date"),
                parts.group("service"),
                signedHeaders,
                parts.group("signature")));
    }

    private static boolean isAscending(List<String> names) {
        return IntStream.range(1, names.size()).allMatch(i -> names.get(i - 1).compareTo(names.get(i)) < 0);
    }
}
