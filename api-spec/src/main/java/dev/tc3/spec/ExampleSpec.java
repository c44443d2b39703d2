package dev.tc3.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A call and its answer. The trees are shared, so treat them as read-only.
 *
 * @param title what the example shows; empty if the document does not say
 * @param method the HTTP method the example was written for
 * @param request the business parameters
 * @param response the answer, with its outer {@code Response} member
 */
public record ExampleSpec(String title, Method method, ObjectNode request, ObjectNode response) {

    /** The HTTP methods of the API. */
    public enum Method {
        GET,
        POST
    }
}
