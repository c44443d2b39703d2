package dev.tc3.spec.published;

import java.util.List;
import java.util.Set;

/** The actions that take requests without a signature, which no model says. */
final class UnsignedActions {

    /** Those that come with this library. */
    static final UnsignedActions KNOWN = load();

    private final Set<List<String>> actions;

    private UnsignedActions(Set<List<String>> actions) {
        this.actions = actions;
    }

    private static UnsignedActions load() {
        return new UnsignedActions(Set.copyOf(RuleLines.of("unsigned-actions.txt", 2)));
    }

    boolean contains(String service, String action) {
        return actions.contains(List.of(service, action));
    }
}
