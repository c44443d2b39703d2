package dev.tc3.client.pipeline;

/** Makes requests in one of the forms that the service understands. */
interface RequestForm {

    /**
     * Encodes a request, so that it can be signed as often as it is sent.
     *
     * @param plan what to call
     * @throws dev.tc3.client.InvalidRequestException if the parameters cannot be sent in this form
     * @throws dev.tc3.client.params.InvalidParameterException if one has no form on the wire at all
     */
    UnsignedRequest encode(CallPlan plan);
}
