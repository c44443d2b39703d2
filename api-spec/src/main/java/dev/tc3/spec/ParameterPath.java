package dev.tc3.spec;

import java.util.List;

/**
 * The way to a parameter from the request down, such as {@code LoginSettings.Password}. It passes through structures
 * only, never through a list.
 *
 * @param names the member names, outermost first; at least one
 */
public record ParameterPath(List<String> names) {

    public ParameterPath {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a parameter path has at least one name");
        }
    }

    /** The names joined by dots, as documents write the path. */
    @Override
    public String toString() {
        return String.join(".", names);
    }
}
