package dev.tc3.testkit.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.testkit.http.RawRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls with common parameters in headers: flattened business parameters by GET, a JSON body by POST. */
final class Tc3Form {

    private static final Map<String, String> HEADERS = Map.of(
            "X-TC-Action", Common.ACTION,
            "X-TC-Version", Common.VERSION,
            "X-TC-Region", Common.REGION,
            "X-TC-Timestamp", Common.TIMESTAMP,
            "X-TC-Token", Common.TOKEN,
            "X-TC-Language", Common.LANGUAGE,
            "X-TC-RequestClient", Common.REQUEST_CLIENT);

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Folding.DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Tc3Form() {}

    static IncomingCall parse(RawRequest request) {
        Map<String, String> common = common(request);
        @Nullable String header = request.header("Authorization");
        Optional<Authorization> authorization =
                Optional.ofNullable(header).flatMap(AuthorizationHeader::parse).map(tc3 -> tc3);
        try {
            Arguments arguments = request.method().equals("GET")
                    ? Folding.fold(Pairs.decode(request.query()))
                    : new Arguments.Json(body(request));
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

    private static ObjectNode body(RawRequest request) throws MalformedCallException {
        if (!WireForm.mediaType(request).equals(WireForm.JSON)) {
            throw new MalformedCallException(
                    "the Content-Type of a POST request signed with TC3-HMAC-SHA256 is not " + WireForm.JSON);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(request.body()))
                    .toString();
            JsonNode document = JSON.readTree(text);
            if (document instanceof ObjectNode members) {
                return members;
            }
            throw new MalformedCallException("the body is not a JSON object");
        } catch (CharacterCodingException e) {
            throw new MalformedCallException("the body is not UTF-8");
        } catch (NumberFormatException e) {
            throw new MalformedCallException("the body has a number beyond all bounds");
        } catch (JsonProcessingException e) {
            // The parser's own message quotes the body, which may hold a secret.
            throw new MalformedCallException("the body is not JSON" + position(e.getLocation()));
        }
    }

    /** A limit that is exceeded, such as the depth, has no place. */
    private static String position(@Nullable JsonLocation place) {
        return place == null ? "" : ", from line " + place.getLineNr() + ", column " + place.getColumnNr() + " on";
    }
}
