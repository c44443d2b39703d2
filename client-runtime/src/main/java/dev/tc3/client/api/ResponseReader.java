package dev.tc3.client.api;

import dev.tc3.client.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer from front to back without building a tree. {@link #nextName()} steps to a member; then exactly one of
 * the other methods takes its value.
 *
 * <p>Reading is lenient where published answers are known to stray: JSON null is null, numbers may come as strings
 * and strings as numbers or booleans. A value that cannot be understood at all makes the answer malformed, which the
 * call reports; generated code need not care.
 */
public interface ResponseReader {

    /** {@return the name of the next member of the current object, to which it steps, or null at the object's end} */
    @Nullable
    String nextName();

    /** Passes over the value, whatever it is. */
    void skip();

    /** {@return the value as text, or null} */
    @Nullable
    String string();

    /** {@return the value as a signed 64-bit number, or null} */
    @Nullable
    Long int64();

    /** {@return the value as the 64 bits of an unsigned number, or null} */
    @Nullable
    Long uint64();

    /** {@return the value as a number, or null} */
    @Nullable
    Double float64();

    /** {@return the value as true or false, or null} */
    @Nullable
    Boolean bool();

    /** {@return the value as binary content, which JSON has in Base64, or null} */
    @Nullable
    Bytes binary();

    /**
     * {@return the value, whatever it is, as one of the types that {@link Structure#extras()} lists, without the nulls in it; or
     * null}
     */
    @Nullable
    Object value();

    /**
     * Reads a structure.
     *
     * @param members reads its members
     * @param <T> the structure
     * @return the structure, or null
     */
    <T> @Nullable T struct(StructReader<T> members);

    /** {@return the value as an unmodifiable list of text, without its null elements; or null} */
    @Nullable
    List<String> strings();

    /** {@return the value as an unmodifiable list of signed 64-bit numbers, without its null elements; or null} */
    @Nullable
    List<Long> int64s();

    /**
     * {@return the value as an unmodifiable list of unsigned numbers, each as its 64 bits, without its null elements; or null}
     */
    @Nullable
    List<Long> uint64s();

    /** {@return the value as an unmodifiable list of numbers, without its null elements; or null} */
    @Nullable
    List<Double> float64s();

    /** {@return the value as an unmodifiable list of truth values, without its null elements; or null} */
    @Nullable
    List<Boolean> bools();

    /**
     * Reads a list of structures.
     *
     * @param members reads the members of each
     * @param <T> the structures
     * @return an unmodifiable list without the null elements; or null
     */
    <T> @Nullable List<T> structs(StructReader<T> members);
}
