package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonBoolean;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the members by which objects need themselves. A value of such an object would have no end, so the service cannot
 * mean what its model says there. That is no reason to give up a whole product: these members are taken as optional, all
 * of a loop, so that the order of the model decides nothing.
 *
 * <p>Two objects are on one loop if each needs the other by some way. Objects that need each other so are found by Tarjan's
 * way of strongly connected components, without recursion: a hostile model has chains longer than the stack.
 */
final class RequiredLoops {

    private final Map<String, List<JsonObject>> needs = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Map<String, Integer> loops = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    private RequiredLoops(ModelObjects objects) {
        for (JsonMember object : objects.inOrder()) {
            needs.put(
                    object.key(),
                    ModelObjects.readableMembersOf(object)
                            .filter(RequiredLoops::isRequired)
                            .filter(member -> MemberType.objectHeldBy(member) != null)
                            .toList());
        }
    }

    /** The members of the model that are on a loop. */
    static Set<JsonObject> in(ModelObjects objects) {
        RequiredLoops search = new RequiredLoops(objects);
        for (JsonMember object : objects.inOrder()) {
            if (!search.numbers.containsKey(object.key())) {
                search.walkFrom(object.key());
            }
        }
        return search.members();
    }

    private Set<JsonObject> members() {
        Set<JsonObject> members = Collections.newSetFromMap(new IdentityHashMap<>());
        needs.forEach((name, needed) ->
                needed.stream().filter(member -> isOnLoop(name, member)).forEach(members::add));
        return members;
    }

    /** Whether what is needed leads back. */
    private boolean isOnLoop(String name, JsonObject member) {
        Integer loop = loops.get(MemberType.objectHeldBy(member));
        return loop != null && loop.equals(loops.get(name));
    }

    private void walkFrom(String start) {
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(enter(start));
        while (!steps.isEmpty()) {
            Step step = steps.element();
            if (step.needed().hasNext()) {
                String next = step.needed().next();
                if (!numbers.containsKey(next)) {
                    steps.push(enter(next));
                } else if (!loops.containsKey(next)) {
                    reaches(step.name(), numbers.getOrDefault(next, 0));
                }
            } else {
                steps.remove();
                leave(step.name());
                if (!steps.isEmpty()) {
                    reaches(steps.element().name(), lowest.getOrDefault(step.name(), 0));
                }
            }
        }
    }

    private Step enter(String name) {
        int number = numbers.size();
        numbers.put(name, number);
        lowest.put(name, number);
        open.push(name);
        List<String> needed = new ArrayList<>();
        for (JsonObject member : needs.getOrDefault(name, List.of())) {
            String held = MemberType.objectHeldBy(member);
            if (held != null && needs.containsKey(held)) {
                needed.add(held);
            }
        }
        return new Step(name, needed.iterator());
    }

    private void reaches(String name, int number) {
        lowest.merge(name, number, Math::min);
    }

    /** Closes the loop that begins here, if none further up is reached. */
    private void leave(String name) {
        if (lowest.get(name) == null || !lowest.get(name).equals(numbers.get(name))) {
            return;
        }
        int loop = loops.size();
        String last;
        do {
            last = open.pop();
            loops.put(last, loop);
        } while (!last.equals(name));
    }

    private static boolean isRequired(JsonObject member) {
        return member.get("required") instanceof JsonBoolean flag && flag.value();
    }

    private record Step(String name, Iterator<String> needed) {}
}
