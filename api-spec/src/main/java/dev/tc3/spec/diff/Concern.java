package dev.tc3.spec.diff;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whom a change concerns.
 *
 * @param audience those who make requests, those who read answers, or both
 * @param actions the actions that they call; none stands for all
 */
record Concern(Audience audience, SortedSet<String> actions) {

    /** Callers of all actions. */
    static Concern ofAll(Audience audience) {
        return new Concern(audience, Collections.emptySortedSet());
    }

    /** Callers of one action. */
    static Concern of(Audience audience, String action) {
        return new Concern(audience, new TreeSet<>(Set.of(action)));
    }

    /** Those who send a structure, and those who receive it. */
    static Concern of(SortedSet<String> requesting, SortedSet<String> answering) {
        SortedSet<String> all = new TreeSet<>(requesting);
        all.addAll(answering);
        Audience audience =
                answering.isEmpty() ? Audience.REQUEST : requesting.isEmpty() ? Audience.RESPONSE : Audience.BOTH;
        return new Concern(audience, all);
    }
}
