package dev.tc3.testkit.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.testkit.http.RawRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls with common parameters in headers: flattened business parameters by GET, JSON or parts by POST. */
final class Tc3Form {

    private static final Map<String, String> HEADERS = Map.of(
            "X-TC-Action", Common.ACTION,
            "X-TC-Version", Common.VERSION,
            "X-TC-Region", Common.REGION,
            "X-TC-Timestamp", Common.TIMESTAMP,
            "X-TC-Token", Common.TOKEN,
            "X-TC-Language", Common.LANGUAGE,
            "X-TC-RequestClient", Common.REQUEST_CLIENT);

    private Tc3Form() {}

    static IncomingCall parse(RawRequest request) {
        Map<String, String> common = common(request);
        @Nullable String header = request.header("Authorization");
        Optional<Authorization> authorization =
                Optional.ofNullable(header).flatMap(AuthorizationHeader::parse).map(tc3 -> tc3);
        try {
            Arguments arguments = request.method().equals("GET")
                    ? Folding.fold(Pairs.leaves(Pairs.decode(request.query())))
                    : body(request);
            return new IncomingCall(request, new Common(common), authorization, arguments, null);
        } catch (MalformedCallException e) {
            return CallParser.unreadable(request, common, authorization, e);
        }
    }

    private static Map<String, String> common(RawRequest request) {
        Map<String, String> common = new LinkedHashMap<>();
        HEADERS.forEach((header, name) -> {
            String value = request.header(header);
            if (value != null) {
                common.put(name, value);
            }
        });
        return common;
    }

    private static Arguments body(RawRequest request) throws MalformedCallException {
        String mediaType = WireForm.mediaType(request);
        if (mediaType.equals(WireForm.MULTIPART)) {
            return Folding.fold(Multipart.read(String.valueOf(request.header("Content-Type")), request.body()));
        }
        if (!mediaType.equals(WireForm.JSON)) {
            throw new MalformedCallException(
                    "the Content-Type of a POST request signed with TC3-HMAC-SHA256 is neither " + WireForm.JSON
                            + " nor " + WireForm.MULTIPART);
        }
        if (JsonText.read("the body", request.body()) instanceof ObjectNode members) {
            return new Arguments.Json(members);
        }
        throw new MalformedCallException("the body is not a JSON object");
    }
}
