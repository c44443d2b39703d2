package dev.tc3.client.pipeline;

import dev.tc3.client.Credentials;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.auth.V1Signer;
import dev.tc3.client.http.HttpRequest;
import dev.tc3.client.query.FlatText;
import dev.tc3.client.query.QueryParamWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Requests signed by HmacSHA1 or HmacSHA256: everything is a parameter, in the query or in a form body. Thread-safe.
 */
final class V1Requests implements RequestForm {

    private static final String SIGNATURE = "Signature";
    private static final Set<String> COMMON = Set.of(
            "Action",
            "Version",
            "Region",
            "Timestamp",
            "Nonce",
            "SecretId",
            "SignatureMethod",
            "Token",
            "Language",
            SIGNATURE);
    private static final byte[] NO_BODY = {};

    private final SecureRandom random = new SecureRandom();

    @Override
    public UnsignedRequest encode(CallPlan plan) {
        Map<String, String> business = new LinkedHashMap<>();
        QueryParamWriter.write(plan.params(), business::put);
        refuseCommonNames(plan, business.keySet());
        return signing -> signed(plan, business, signing);
    }

    private HttpRequest signed(CallPlan plan, Map<String, String> business, Signing signing) {
        Credentials signer = signing.credentials()
                .orElseThrow(() -> new IllegalArgumentException("nobody signs " + plan.actionName()));
        SecretsInUrl.refuseToken(plan, signer);
        Map<String, String> parameters = new LinkedHashMap<>(business);
        sign(plan, parameters, signer, signing.time());
        FlatText text = new FlatText();
        parameters.forEach(text::add);
        return plan.method() == HttpMethod.GET
                ? inQuery(plan, text.toString(), signing)
                : inBody(plan, text.toString(), signing);
    }

    private static void refuseCommonNames(CallPlan plan, Set<String> names) {
        List<String> problems = names.stream()
                .filter(COMMON::contains)
                .map(name -> name + " has the name of a parameter that every request signed this way has; sign by"
                        + " TC3-HMAC-SHA256")
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(plan.actionName(), problems);
        }
    }

    private void sign(CallPlan plan, Map<String, String> parameters, Credentials credentials, Instant time) {
        parameters.put("Action", plan.actionName());
        parameters.put("Version", plan.action().service().version());
        parameters.put("Region", plan.region());
        parameters.put("Language", plan.language().wireName());
        parameters.put("Timestamp", Long.toString(time.getEpochSecond()));
        parameters.put("Nonce", Integer.toString(1 + random.nextInt(Integer.MAX_VALUE)));
        parameters.put("SecretId", credentials.secretId());
        credentials.token().ifPresent(token -> parameters.put("Token", token));
        parameters.put("SignatureMethod", plan.signatureMethod().wireName());
        String signature = V1Signer.signature(
                plan.signatureMethod(),
                plan.method(),
                plan.endpoint().authority(),
                parameters,
                credentials.secretKey());
        parameters.put(SIGNATURE, signature);
    }

    private static HttpRequest inQuery(CallPlan plan, String query, Signing signing) {
        SizeLimit.QUERY.check(plan, query.length());
        return request(plan, query, Map.of(), NO_BODY, signing);
    }

    private static HttpRequest inBody(CallPlan plan, String form, Signing signing) {
        SizeLimit.FORM_BODY.check(plan, form.length());
        Map<String, String> contentType = Map.of("Content-Type", ContentTypes.FORM);
        return request(plan, "", contentType, form.getBytes(StandardCharsets.US_ASCII), signing);
    }

    private static HttpRequest request(
            CallPlan plan, String query, Map<String, String> contentType, byte[] body, Signing signing) {
        Map<String, String> headers = new LinkedHashMap<>(contentType);
        headers.put("Host", plan.endpoint().authority());
        headers.put("User-Agent", ClientVersion.NAME);
        return new HttpRequest(
                plan.method(),
                plan.endpoint(),
                query,
                headers,
                body,
                plan.connection(),
                signing.timeout(),
                signing.whenSent());
    }
}
