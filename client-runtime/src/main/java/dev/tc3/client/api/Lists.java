package dev.tc3.client.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The copies that generated builders keep. Null elements stay in them, for the check of the request to name. */
public final class Lists {

    private Lists() {}

    /**
     * An unmodifiable copy.
     *
     * @param values what to copy, or null
     * @param <T> the elements
     * @return the copy, or null for null
     */
    public static <T> @Nullable List<T> copyOf(@Nullable Collection<? extends T> values) {
        return values == null ? null : Collections.unmodifiableList(new ArrayList<>(values));
    }

    /**
     * An unmodifiable list of at least one element.
     *
     * @param first the first element
     * @param rest the others
     * @param <T> the elements
     * @return the list
     */
    @SafeVarargs
    public static <T> List<T> of(T first, T... rest) {
        List<T> all = new ArrayList<>(rest.length + 1);
        all.add(first);
        for (T next : rest) {
            all.add(next);
        }
        return Collections.unmodifiableList(all);
    }
}
