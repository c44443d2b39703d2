package dev.tc3.generator.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names the methods of a client. Each action claims its name and the name with {@code Async} behind it, so that the
 * actions {@code Run} and {@code RunAsync} do not meet in one method.
 */
public final class MethodNames {

    /** What the asynchronous form of a method has behind its name. */
    public static final String ASYNC = "Async";

    private static final ReservedWords TAKEN = ReservedWords.load("object-methods.txt", "client-methods.txt");
    private static final CamelNames NAMES = new CamelNames(TAKEN);

    private MethodNames() {}

    /**
     * A distinct method name for each action.
     *
     * @param actions the names on the wire; each must be {@linkplain WireNames#isUsable usable}
     */
    public static NameTable assign(Collection<String> actions) {
        NameTable readable = NAMES.assign(actions);
        Map<String, Identifier> assigned = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (String action : new TreeSet<>(actions)) {
            Identifier name = readable.of(action);
            while (used.contains(name.text()) || isTaken(name.plus(ASYNC).text(), used)) {
                name = name.plus("_");
            }
            used.add(name.text());
            used.add(name.plus(ASYNC).text());
            assigned.put(action, name);
        }
        return new NameTable(assigned);
    }

    private static boolean isTaken(String name, Set<String> used) {
        return TAKEN.contains(name) || used.contains(name);
    }
}
