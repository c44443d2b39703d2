package dev.tc3.testkit.wire;

import dev.tc3.testkit.wire.Arguments.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/** Folds flattened names such as {@code A.0.B} along their dots. */
final class Folding {

    /** Deeper than any structure of a published API, and shallow enough to be walked by recursion. */
    static final int DEEPEST = 100;

    private Folding() {}

    /** Folds values by flattened name. */
    static Arguments.Flattened fold(Map<String, ? extends Place> parameters) throws MalformedCallException {
        Map<String, Object> root = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends Place> parameter : parameters.entrySet()) {
            put(root, parameter.getKey(), parameter.getValue());
        }
        return new Arguments.Flattened(branch(root));
    }

    private static void put(Map<String, Object> root, String name, Place value) throws MalformedCallException {
        String[] steps = name.split("\\.", -1);
        if (steps.length > DEEPEST) {
            throw new MalformedCallException("a parameter's name has more than " + DEEPEST + " levels");
        }
        Map<String, Object> at = root;
        for (int i = 0; i < steps.length - 1; i++) {
            at = open(at, steps[i], name);
        }
        if (at.putIfAbsent(steps[steps.length - 1], value) != null) {
            throw new MalformedCallException("the parameter " + name + " is given both a value and members");
        }
    }

    @SuppressWarnings("unchecked") // every value that is no place was put here as such a map
    private static Map<String, Object> open(Map<String, Object> at, String step, String name)
            throws MalformedCallException {
        Object next = at.computeIfAbsent(step, added -> new LinkedHashMap<String, Object>());
        if (next instanceof Place) {
            throw new MalformedCallException("a parameter above " + name + " is given both a value and members");
        }
        return (Map<String, Object>) next;
    }

    @SuppressWarnings("unchecked") // as above
    private static Arguments.Branch branch(Map<String, Object> steps) {
        Map<String, Place> places = new LinkedHashMap<>();
        steps.forEach((step, next) ->
                places.put(step, next instanceof Place place ? place : branch((Map<String, Object>) next)));
        return new Arguments.Branch(places);
    }
}
