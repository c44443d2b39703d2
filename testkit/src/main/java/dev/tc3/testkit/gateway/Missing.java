package dev.tc3.testkit.gateway;

import java.util.List;

/** Refusals of calls that lack something. */
final class Missing {

    private Missing() {}

    static Refusal common(String name) {
        return new Refusal("MissingParameter", "The request lacks the common parameter " + name + ".");
    }

    static Refusal parameters(List<String> paths) {
        return new Refusal(
                "MissingParameter", "The request lacks required parameters: " + String.join(", ", paths) + ".");
    }
}
