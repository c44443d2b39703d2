package dev.tc3.client.pipeline;

import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.SignatureMethod;
import dev.tc3.client.http.HttpRequest;
import dev.tc3.client.params.InvalidParameterException;
import java.time.Clock;
import java.util.List;

/** Makes the request of a call, or says why there can be none. Thread-safe. */
final class Requests {

    private final CredentialsSource credentials;
    private final RequestForm tc3;
    private final RequestForm v1;

    Requests(CredentialsSource credentials, Clock clock) {
        this.credentials = credentials;
        this.tc3 = new Tc3Requests(clock);
        this.v1 = new V1Requests(clock);
    }

    /**
     * Encodes and signs a request.
     *
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if there are no credentials, or getting them took too long
     */
    HttpRequest build(CallPlan plan, Deadline deadline) {
        RequestForm form = plan.signatureMethod() == SignatureMethod.TC3_HMAC_SHA256 ? tc3 : v1;
        HttpRequest request;
        try {
            BinaryParams.refuseOtherForms(plan);
            SecretsInUrl.refuse(plan);
            request = form.build(plan, () -> credentials.get(plan, deadline), deadline);
        } catch (InvalidParameterException e) {
            throw new InvalidRequestException(plan.actionName(), List.of(e.problem()));
        }
        if (deadline.hasPassed()) {
            throw new NotSentException(
                    plan.actionName(), 0, "its time limit passed before there was a request to send", null);
        }
        return request;
    }
}
