package dev.tc3.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A call and its answer. The trees are shared, so treat them as read-only.
 *
 * @param title what the example shows; empty if the document does not say
 * @param method the HTTP method the example was written for
 * @param request the business parameters
 * @param response the answer, with its outer {@code Response} member; empty if the answer is a stream of events
 * @param events the data of each event, if the answer is a stream of them; else none
 */
public record ExampleSpec(
        String title, Method method, ObjectNode request, ObjectNode response, List<ObjectNode> events) {

    public ExampleSpec {
        events = List.copyOf(events);
    }

    /** An example that is answered at once. */
    public ExampleSpec(String title, Method method, ObjectNode request, ObjectNode response) {
        this(title, method, request, response, List.of());
    }

    /** The HTTP methods of the API. */
    public enum Method {
        GET,
        POST
    }
}
