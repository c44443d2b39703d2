package dev.tc3.client.api;

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

    /** Steps to the next member of the current object and gives its name, or null at the object's end. */
    @Nullable
    String nextName();

    /** Passes over the value, whatever it is. */
    void skip();

    @Nullable
    String string();

    @Nullable
    Long int64();

    /** The 64 bits of an unsigned number. */
    @Nullable
    Long uint64();

    @Nullable
    Double float64();

    @Nullable
    Boolean bool();

    <T> @Nullable T struct(StructReader<T> members);

    /** An unmodifiable list; null elements of the answer are left out, here and in the other lists. */
    @Nullable
    List<String> strings();

    @Nullable
    List<Long> int64s();

    /** Each the 64 bits of an unsigned number. */
    @Nullable
    List<Long> uint64s();

    @Nullable
    List<Double> float64s();

    @Nullable
    List<Boolean> bools();

    <T> @Nullable List<T> structs(StructReader<T> members);
}
