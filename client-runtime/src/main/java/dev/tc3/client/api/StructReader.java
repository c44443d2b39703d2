package dev.tc3.client.api;

/**
 * Reads the members of one structure.
 *
 * @param <T> the structure
 */
@FunctionalInterface
public interface StructReader<T> {

    /**
     * Reads from an object's first member to its end.
     *
     * @param reader stands inside the object, before its first member
     * @return the structure
     */
    T readFrom(ResponseReader reader);
}
