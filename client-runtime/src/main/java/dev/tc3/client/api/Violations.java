package dev.tc3.client.api;

import dev.tc3.client.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, collected before it is built so that all of it can be told at once. Immutable; a
 * request that is right costs no allocation. No value of a parameter enters it, only names.
 */
public final class Violations {

    private static final Violations NONE = new Violations(List.of());

    private final List<String> problems;

    private Violations(List<String> problems) {
        this.problems = problems;
    }

    /** {@return the violations of a request with which nothing is wrong yet} */
    public static Violations none() {
        return NONE;
    }

    /**
     * A parameter that must be set.
     *
     * @param path the way to the structure, ending with a dot, or empty for the request itself
     * @param name the parameter's name
     * @param value its value, or null if it is not set
     * @return these violations, and one more if the parameter is not set
     */
    public Violations required(String path, String name, @Nullable Object value) {
        return value == null ? with(path + name + " is required") : this;
    }

    /**
     * A list, which must not have null elements: they have no form on the wire that every encoding shares.
     *
     * @param path the way to the structure, ending with a dot, or empty for the request itself
     * @param name the parameter's name
     * @param values its value, or null if it is not set
     * @return these violations, and one more if the list has a null
     */
    public Violations noNulls(String path, String name, @Nullable List<?> values) {
        if (values == null) {
            return this;
        }
        int hole = values.indexOf(null);
        return hole < 0 ? this : with(path + name + "." + hole + " is null; a list must not have null elements");
    }

    /**
     * A structure, which is checked in turn if it is set.
     *
     * @param path the way to the structure that holds it, ending with a dot, or empty for the request itself
     * @param name the parameter's name
     * @param value its value, or null if it is not set
     * @param check the structure's own check
     * @param <T> the structure
     * @return these violations, and those that the check finds
     */
    public <T> Violations struct(String path, String name, @Nullable T value, Check<T> check) {
        return value == null ? this : check.of(value, this, path + name + ".");
    }

    /**
     * A list of structures, each of which is checked in turn. Null elements are passed over; {@link #noNulls} tells
     * them.
     *
     * @param path the way to the structure that holds the list, ending with a dot, or empty for the request itself
     * @param name the parameter's name
     * @param values its value, or null if it is not set
     * @param check the structures' own check
     * @param <T> the structures
     * @return these violations, and those that the check finds
     */
    public <T> Violations structs(String path, String name, @Nullable List<T> values, Check<T> check) {
        Violations found = this;
        for (int i = 0; values != null && i < values.size(); i++) {
            found = found.struct(path, name + "." + i, values.get(i), check);
        }
        return found;
    }

    /**
     * Parameters of which at most one may be set.
     *
     * @param paths their paths from the request down
     * @param values their values, in the same order; null for one that is not set
     * @return these violations, and one more if several of the parameters are set
     */
    public Violations atMostOne(List<String> paths, @Nullable Object... values) {
        List<String> set = new ArrayList<>(0);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                set.add(paths.get(i));
            }
        }
        return set.size() < 2 ? this : with(String.join(" and ", set) + " exclude each other; set only one of them");
    }

    /**
     * Ends the check.
     *
     * @param action the action the request is for
     * @throws InvalidRequestException if anything is wrong, with all of it
     */
    public void throwIfAny(String action) {
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(action, problems);
        }
    }

    private Violations with(String problem) {
        List<String> all = new ArrayList<>(problems);
        all.add(problem);
        return new Violations(all);
    }

    /**
     * The check of one structure.
     *
     * @param <T> the structure
     */
    @FunctionalInterface
    public interface Check<T> {

        /**
         * Collects what is wrong with a structure.
         *
         * @param value the structure
         * @param found what was found before
         * @param path the way to the structure, ending with a dot
         * @return what was found before and in the structure
         */
        Violations of(T value, Violations found, String path);
    }
}
