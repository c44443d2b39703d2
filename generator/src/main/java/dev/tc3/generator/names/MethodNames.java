package dev.tc3.generator.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names the methods of a client: one for each action that waits, one with {@code Async} behind it that does not, one with
 * {@code Stream} behind it that reads events, and one with {@code AndWait} behind it that waits for the action's end. No two are
 * the same, so that the actions {@code Run} and {@code RunAsync} do not meet in one method. An action has all of the names, also
 * those of methods that it does not have, so that no name moves when it gets them.
 *
 * @param waiting the methods that wait for the answer, by action
 * @param async the methods that do not, by action
 * @param stream the methods that read the answer as a stream of events, by action
 * @param completing the methods that wait for the action's end, by action
 */
public record MethodNames(NameTable waiting, NameTable async, NameTable stream, NameTable completing) {

    private static final ReservedWords TAKEN = ReservedWords.load("object-methods.txt", "client-methods.txt");
    private static final CamelNames NAMES = new CamelNames(TAKEN);

    /**
     * Distinct method names for each action, whatever their order.
     *
     * @param actions the names on the wire; each must be {@linkplain WireNames#isUsable usable}
     */
    public static MethodNames assign(Collection<String> actions) {
        NameTable readable = NAMES.assign(actions);
        Map<String, Identifier> waiting = new HashMap<>();
        Map<String, Identifier> async = new HashMap<>();
        Map<String, Identifier> stream = new HashMap<>();
        Map<String, Identifier> completing = new HashMap<>();
        Set<String> used = new HashSet<>(TAKEN.all());
        for (String action : new TreeSet<>(actions)) {
            String name = readable.of(action).text().replaceFirst("_$", "");
            waiting.put(action, distinct(name, used));
            async.put(action, distinct(name + "Async", used));
            stream.put(action, distinct(name + "Stream", used));
            completing.put(action, distinct(name + "AndWait", used));
        }
        return new MethodNames(
                new NameTable(waiting), new NameTable(async), new NameTable(stream), new NameTable(completing));
    }

    private static Identifier distinct(String wanted, Set<String> used) {
        String name = wanted;
        while (Identifier.isKeyword(name) || !used.add(name)) {
            name += "_";
        }
        return new Identifier(name);
    }
}
