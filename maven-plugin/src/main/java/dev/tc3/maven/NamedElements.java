package dev.tc3.maven;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of a parameter that is a list. */
final class NamedElements {

    private NamedElements() {}

    /**
     * The elements, none of which may be empty; Maven gives those as null.
     *
     * @param parameter what problems call the parameter
     */
    static <T> List<T> of(String parameter, @Nullable List<T> values) throws UnusableInputException {
        if (values == null) {
            return List.of();
        }
        if (values.contains(null)) {
            throw new UnusableInputException(
                    List.of(parameter + ": one of its elements is empty; remove it, or the comma too many"));
        }
        return values;
    }
}
