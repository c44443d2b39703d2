package dev.tc3.spec.diff;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.Reach;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which actions send and receive which structures. */
final class Usage {

    private final Map<String, SortedSet<String>> requesting = new HashMap<>();
    private final Map<String, SortedSet<String>> answering = new HashMap<>();

    Usage(ApiSpec spec) {
        Reach reach = new Reach(spec.types());
        for (ActionSpec action : spec.actions().values()) {
            note(action.name(), action.parameters().values(), reach, requesting);
            note(action.name(), action.result().values(), reach, answering);
        }
    }

    /** The actions whose requests may hold a structure. */
    SortedSet<String> requesting(String type) {
        return requesting.getOrDefault(type, Collections.emptySortedSet());
    }

    /** The actions whose answers may hold a structure. */
    SortedSet<String> answering(String type) {
        return answering.getOrDefault(type, Collections.emptySortedSet());
    }

    /** Those who send or receive a structure. */
    Concern of(String type) {
        return Concern.of(requesting(type), answering(type));
    }

    private static void note(
            String action, Collection<MemberSpec> members, Reach reach, Map<String, SortedSet<String>> usage) {
        for (String type : reach.from(Stream.of(members))) {
            usage.computeIfAbsent(type, any -> new TreeSet<>()).add(action);
        }
    }
}
