package dev.tc3.generator.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names the constants of error codes: {@code MutexOperation.TaskRunning} becomes {@code MUTEX_OPERATION_TASK_RUNNING}.
 * Codes that would get the same name are numbered in the order of the codes.
 */
public final class ConstantNames {

    private static final int MAX_LENGTH = 180;
    private static final ReservedWords TAKEN = ReservedWords.load("enum-constants.txt");

    private ConstantNames() {}

    /**
     * A distinct constant for each code.
     *
     * @param codes the codes on the wire, whatever they are made of
     */
    public static NameTable assign(Collection<String> codes) {
        Map<String, Identifier> assigned = new HashMap<>();
        Set<String> used = new HashSet<>(TAKEN.all());
        for (String code : new TreeSet<>(codes)) {
            String wanted = constant(code);
            String name = wanted;
            for (int number = 2; !used.add(name); number++) {
                name = wanted + "_" + number;
            }
            assigned.put(code, new Identifier(name));
        }
        return new NameTable(assigned);
    }

    private static String constant(String code) {
        List<String> words = Words.of(code);
        String name = String.join("_", words).toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            return "CODE";
        }
        String legal = Character.isDigit(name.charAt(0)) ? "CODE_" + name : name;
        return legal.substring(0, Math.min(legal.length(), MAX_LENGTH));
    }
}
