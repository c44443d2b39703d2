package dev.tc3.client.pipeline;

import dev.tc3.client.Credentials;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.auth.Tc3Message;
import dev.tc3.client.auth.Tc3Signer;
import dev.tc3.client.http.HttpRequest;
import dev.tc3.client.json.JsonParamWriter;
import dev.tc3.client.multipart.MultipartBody;
import dev.tc3.client.multipart.MultipartForm;
import dev.tc3.client.query.FlatText;
import dev.tc3.client.query.QueryParamWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Requests signed by TC3-HMAC-SHA256, or not at all: parameters in a body or in the query, and everything else in headers.
 * Thread-safe.
 */
final class Tc3Requests implements RequestForm {

    private static final byte[] NO_BODY = {};

    /** What the service reads where a signature would be. */
    private static final String UNSIGNED = "SKIP";

    private final Tc3Signer signer = new Tc3Signer();

    @Override
    public UnsignedRequest encode(CallPlan plan) {
        Tc3Message message = message(plan);
        return signing -> new HttpRequest(
                plan.method(),
                plan.endpoint(),
                message.query(),
                headers(plan, message, signing),
                message.payload(),
                plan.connection(),
                signing.timeout(),
                signing.whenSent());
    }

    private static Tc3Message message(CallPlan plan) {
        if (plan.action().binary()) {
            return inParts(plan);
        }
        return plan.method() == HttpMethod.GET ? inQuery(plan) : inBody(plan);
    }

    private static Tc3Message inQuery(CallPlan plan) {
        FlatText query = new FlatText();
        QueryParamWriter.write(plan.params(), query::add);
        String text = query.toString();
        SizeLimit.QUERY.check(plan, text.length());
        return message(plan, text, ContentTypes.FORM, NO_BODY);
    }

    private static Tc3Message inBody(CallPlan plan) {
        byte[] body = JsonParamWriter.write(plan.params());
        SizeLimit.BODY.check(plan, body.length);
        return message(plan, "", ContentTypes.JSON, body);
    }

    private static Tc3Message inParts(CallPlan plan) {
        MultipartForm form = MultipartForm.of(plan.params());
        SizeLimit.BODY.check(plan, form.size());
        MultipartBody body = form.encode();
        return message(plan, "", body.contentType(), body.bytes());
    }

    private static Tc3Message message(CallPlan plan, String query, String contentType, byte[] payload) {
        return new Tc3Message(
                plan.method(), plan.endpoint().authority(), query, contentType, plan.actionName(), payload);
    }

    private Map<String, String> headers(CallPlan plan, Tc3Message message, Signing signing) {
        long timestamp = signing.time().getEpochSecond();
        String service = plan.action().service().service();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", message.host());
        headers.put("Content-Type", message.contentType());
        headers.put(
                "Authorization",
                signing.credentials()
                        .map(known -> signer.authorization(message, service, timestamp, known))
                        .orElse(UNSIGNED));
        headers.put("X-TC-Action", plan.actionName());
        headers.put("X-TC-Version", plan.action().service().version());
        headers.put("X-TC-Timestamp", Long.toString(timestamp));
        headers.put("X-TC-Region", plan.region());
        headers.put("X-TC-Language", plan.language().wireName());
        signing.credentials().flatMap(Credentials::token).ifPresent(token -> headers.put("X-TC-Token", token));
        headers.put("X-TC-RequestClient", ClientVersion.NAME);
        headers.put("User-Agent", ClientVersion.NAME);
        return headers;
    }
}
