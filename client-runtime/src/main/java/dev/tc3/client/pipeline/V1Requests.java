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
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

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
    private final Clock clock;

    V1Requests(Clock clock) {
        this.clock = clock;
    }

    @Override
    public HttpRequest build(CallPlan plan, Supplier<Credentials> credentials, Deadline deadline) {
        Map<String, String> parameters = new LinkedHashMap<>();
        QueryParamWriter.write(plan.params(), parameters::put);
        refuseCommonNames(plan, parameters.keySet());
        Credentials signer = credentials.get();
        SecretsInUrl.refuseToken(plan, signer);
        sign(plan, parameters, signer);
        FlatText text = new FlatText();
        parameters.forEach(text::add);
        return plan.method() == HttpMethod.GET
                ? inQuery(plan, text.toString(), deadline)
                : inBody(plan, text.toString(), deadline);
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

    private void sign(CallPlan plan, Map<String, String> parameters, Credentials credentials) {
        parameters.put("Action", plan.actionName());
        parameters.put("Version", plan.action().service().version());
        parameters.put("Region", plan.region());
        parameters.put("Language", plan.language().wireName());
        parameters.put("Timestamp", Long.toString(clock.instant().getEpochSecond()));
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

    private static HttpRequest inQuery(CallPlan plan, String query, Deadline deadline) {
        SizeLimit.QUERY.check(plan, query.length());
        return request(plan, query, Map.of(), NO_BODY, deadline);
    }

    private static HttpRequest inBody(CallPlan plan, String form, Deadline deadline) {
        SizeLimit.FORM_BODY.check(plan, form.length());
        Map<String, String> contentType = Map.of("Content-Type", ContentTypes.FORM);
        return request(plan, "", contentType, form.getBytes(StandardCharsets.US_ASCII), deadline);
    }

    private static HttpRequest request(
            CallPlan plan, String query, Map<String, String> contentType, byte[] body, Deadline deadline) {
        Map<String, String> headers = new LinkedHashMap<>(contentType);
        headers.put("Host", plan.endpoint().authority());
        headers.put("User-Agent", ClientVersion.NAME);
        return new HttpRequest(
                plan.method(), plan.endpoint(), query, headers, body, plan.connection(), deadline.remaining());
    }
}
