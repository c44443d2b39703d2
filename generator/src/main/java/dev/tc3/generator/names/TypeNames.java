package dev.tc3.generator.names;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names the types of one package. The first to claim a name has it; whoever comes later gets {@code _} behind it. Names
 * that differ only in case count as the same, because their files do on some file systems. Names of
 * {@code java.lang}, of other types that generated code uses and of its constants are taken from the start. Not
 * thread-safe.
 */
public final class TypeNames {

    private static final ReservedWords TAKEN =
            ReservedWords.load("java-lang-types.txt", "used-types.txt", "generated-constants.txt");

    private final Set<String> claimed = new HashSet<>();

    /**
     * A name in upper camel case that no other type of the package has.
     *
     * @param wanted the name on the wire; must be {@linkplain WireNames#isUsable usable}
     */
    public Identifier claim(String wanted) {
        String name = upper(wanted);
        while (TAKEN.contains(name) || !claimed.add(folded(name))) {
            name += "_";
        }
        return new Identifier(name);
    }

    /** A type always begins with a capital letter and a member never does, so that neither can obscure the other. */
    private static String upper(String wanted) {
        return wanted.startsWith("_")
                ? "T" + wanted
                : wanted.substring(0, 1).toUpperCase(Locale.ROOT) + wanted.substring(1);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
