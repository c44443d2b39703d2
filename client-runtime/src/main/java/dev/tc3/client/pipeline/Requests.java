package dev.tc3.client.pipeline;

import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.SignatureMethod;
import dev.tc3.client.params.InvalidParameterException;
import java.util.List;

/** Makes the request of a call, or says why there can be none. Thread-safe. */
final class Requests {

    private final RequestForm tc3 = new Tc3Requests();
    private final RequestForm v1 = new V1Requests();

    /**
     * Encodes a request, so that it can be signed as often as it is sent.
     *
     * @throws InvalidRequestException if the request cannot be sent as it is
     */
    UnsignedRequest encode(CallPlan plan) {
        RequestForm form = plan.signatureMethod() == SignatureMethod.TC3_HMAC_SHA256 ? tc3 : v1;
        try {
            BinaryParams.refuseOtherForms(plan);
            SecretsInUrl.refuse(plan);
            return form.encode(plan);
        } catch (InvalidParameterException e) {
            throw new InvalidRequestException(plan.actionName(), List.of(e.problem()));
        }
    }
}
