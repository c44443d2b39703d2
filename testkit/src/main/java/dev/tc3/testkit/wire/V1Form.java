package dev.tc3.testkit.wire;

import dev.tc3.client.SignatureMethod;
import dev.tc3.testkit.http.RawRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls with everything in one set of parameters: in the query by GET, in a form by POST. */
final class V1Form {

    private static final Set<String> COMMON = Set.of(
            Common.ACTION,
            Common.VERSION,
            Common.REGION,
            Common.TIMESTAMP,
            Common.TOKEN,
            Common.NONCE,
            Common.SECRET_ID,
            Common.SIGNATURE,
            Common.SIGNATURE_METHOD,
            Common.LANGUAGE,
            Common.REQUEST_CLIENT);

    private V1Form() {}

    static IncomingCall parse(RawRequest request) {
        Map<String, String> common = new LinkedHashMap<>();
        Optional<Authorization> authorization = Optional.empty();
        try {
            Map<String, String> all =
                    Pairs.decode(request.method().equals("GET") ? request.query() : request.bodyText());
            Map<String, String> business = new LinkedHashMap<>();
            all.forEach((name, value) -> (COMMON.contains(name) ? common : business).put(name, value));
            authorization = authorization(all);
            return new IncomingCall(
                    request, new Common(common), authorization, Folding.fold(Pairs.leaves(business)), null);
        } catch (MalformedCallException e) {
            return CallParser.unreadable(request, common, authorization, e);
        }
    }

    private static Optional<Authorization> authorization(Map<String, String> parameters) {
        @Nullable String secretId = parameters.get(Common.SECRET_ID);
        @Nullable String signature = parameters.get(Common.SIGNATURE);
        Optional<SignatureMethod> method = method(parameters.get(Common.SIGNATURE_METHOD));
        if (secretId == null || signature == null || method.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> signed = new LinkedHashMap<>(parameters);
        signed.remove(Common.SIGNATURE);
        return Optional.of(new Authorization.V1(secretId, method.get(), signed, signature));
    }

    private static Optional<SignatureMethod> method(@Nullable String name) {
        if (name == null || name.equals(SignatureMethod.HMAC_SHA1.wireName())) {
            return Optional.of(SignatureMethod.HMAC_SHA1);
        }
        return name.equals(SignatureMethod.HMAC_SHA256.wireName())
                ? Optional.of(SignatureMethod.HMAC_SHA256)
                : Optional.empty();
    }
}
