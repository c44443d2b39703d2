package dev.tc3.client.pipeline;

import dev.tc3.client.http.HttpRequest;

/** A request of which everything is known but who sends it, and when. */
interface UnsignedRequest {

    /**
     * Signs it, for one attempt to send it.
     *
     * @throws dev.tc3.client.InvalidRequestException if these credentials cannot be sent in this form
     */
    HttpRequest sign(Signing signing);
}
