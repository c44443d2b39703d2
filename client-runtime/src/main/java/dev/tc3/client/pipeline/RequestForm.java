package dev.tc3.client.pipeline;

import dev.tc3.client.Credentials;
import dev.tc3.client.http.HttpRequest;
import java.util.function.Supplier;

/** Makes requests in one of the forms that the service understands. */
interface RequestForm {

    /**
     * Encodes and signs a request.
     *
     * @param plan what to call
     * @param credentials asked once, after the parameters have proved to be in order
     * @param deadline the call's end
     * @throws dev.tc3.client.InvalidRequestException if the parameters cannot be sent in this form
     * @throws dev.tc3.client.params.InvalidParameterException if one has no form on the wire at all
     */
    HttpRequest build(CallPlan plan, Supplier<Credentials> credentials, Deadline deadline);
}
