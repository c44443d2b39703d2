package dev.tc3.spec.diff;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.SpecPlace;
import java.util.Map;
import java.util.function.Function;

/**
 * A revision of an API, as a client is generated from it. What no action reaches is not part of it, since nothing is
 * generated from that.
 *
 * @param name what it is called, such as the name of a file
 * @param spec the API
 * @param javaNames what the client calls the parts of the API, by pointers into the document: {@code ""} for the client;
 *     {@code /actions/A} for the method of an action, {@code /actions/A/parameters} for its request and {@code
 *     /actions/A/result} for its response, {@code /actions/A/async} for the method that does not wait, and, if there is
 *     one, {@code /actions/A/stream} for the method that reads the answer event by event and {@code /actions/A/wait} for
 *     the one that waits for the action's end; {@code /types/T} for a structure; {@code /errors/C} for an error code; and below a request, a response or {@code /types/T/members} the
 *     name of each member
 * @param places where a part of the API stands, by pointer
 */
public record Revision(String name, ApiSpec spec, Map<String, String> javaNames, Function<String, SpecPlace> places) {

    public Revision {
        spec = spec.only(spec.actions().keySet());
        javaNames = Map.copyOf(javaNames);
    }
}
