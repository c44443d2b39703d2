package dev.tc3.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.testkit.gateway.Judgement;
import dev.tc3.testkit.http.RawRequest;
import dev.tc3.testkit.parameters.Flattening;
import dev.tc3.testkit.parameters.Redaction;
import dev.tc3.testkit.wire.Common;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A request as HTTP text that can be shown. Whatever is not known to be harmless is hidden. */
final class RedactedHttp {

    private static final Set<String> HARMLESS_HEADERS = Set.of(
            "accept",
            "accept-encoding",
            "connection",
            "content-length",
            "content-type",
            "host",
            "user-agent",
            "x-tc-action",
            "x-tc-language",
            "x-tc-region",
            "x-tc-requestclient",
            "x-tc-timestamp",
            "x-tc-version");

    private static final Set<String> SECRET_COMMON_PARAMETERS =
            Set.of(Common.SECRET_ID, Common.SIGNATURE, Common.TOKEN);

    /** Anything else may be a body that only looks like a form. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_.]{1,200}");

    private final Judgement judgement;
    private final RawRequest request;
    private final Set<String> commonParameters;
    private final ObjectNode parameters;

    RedactedHttp(Judgement judgement) {
        this.judgement = judgement;
        this.request = judgement.call().request();
        this.commonParameters = judgement.call().common().values().keySet();
        this.parameters =
                Redaction.redact(judgement.served(), judgement.parameters().tree());
    }

    String text() {
        String target = request.query().isEmpty() ? request.path() : request.path() + "?" + pairs(request.query());
        String headers = request.headers().entrySet().stream()
                .map(header -> header.getKey() + ": " + header(header.getKey(), String.join(", ", header.getValue())))
                .collect(Collectors.joining("\n"));
        String body = body();
        return request.method() + " " + target + "\n" + headers + (body.isEmpty() ? "" : "\n\n" + body);
    }

    private static String header(String name, String value) {
        if (name.equals("authorization")) {
            return value.replaceAll("(Credential|Signature)=[^,\\s]*", "$1=" + Redaction.HIDDEN)
                    .replaceFirst("^(?!TC3-HMAC-SHA256 ).*$", Redaction.HIDDEN);
        }
        return HARMLESS_HEADERS.contains(name) ? value : Redaction.HIDDEN;
    }

    private String body() {
        if (request.bodySize() == 0) {
            return "";
        }
        return judgement.call().isTc3() ? parameters.toString() : pairs(request.bodyText());
    }

    private String pairs(String encoded) {
        Map<String, String> shown = Flattening.flatten(parameters);
        return Arrays.stream(encoded.split("&", -1))
                .map(pair -> pair(pair, shown))
                .collect(Collectors.joining("&"));
    }

    private String pair(String pair, Map<String, String> shown) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        if (equals >= 0 && isShown(name, shown)) {
            return pair;
        }
        return equals >= 0 && PLAIN_NAME.matcher(name).matches() ? name + "=" + Redaction.HIDDEN : Redaction.HIDDEN;
    }

    private boolean isShown(String name, Map<String, String> shown) {
        return commonParameters.contains(name)
                ? !SECRET_COMMON_PARAMETERS.contains(name)
                : !shown.getOrDefault(name, Redaction.HIDDEN).equals(Redaction.HIDDEN);
    }
}
