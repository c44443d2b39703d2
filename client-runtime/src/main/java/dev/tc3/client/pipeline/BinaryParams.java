package dev.tc3.client.pipeline;

import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.SignatureMethod;
import java.util.ArrayList;
import java.util.List;

/** Binary parameters have one form on the wire. A call that is told to take another is refused, not sent some other way. */
final class BinaryParams {

    private BinaryParams() {}

    static void refuseOtherForms(CallPlan plan) {
        if (!plan.action().binary()) {
            return;
        }
        List<String> remedies = new ArrayList<>();
        if (plan.method() != HttpMethod.POST) {
            remedies.add("method(HttpMethod.POST)");
        }
        if (plan.signatureMethod() != SignatureMethod.TC3_HMAC_SHA256) {
            remedies.add("signatureMethod(SignatureMethod.TC3_HMAC_SHA256)");
        }
        if (!remedies.isEmpty()) {
            throw new InvalidRequestException(
                    plan.actionName(),
                    List.of(
                            "it takes binary parameters, which only a POST request signed by TC3-HMAC-SHA256 can carry; set"
                                    + " for this call, with RequestOptions: " + String.join(" and ", remedies)));
        }
    }
}
