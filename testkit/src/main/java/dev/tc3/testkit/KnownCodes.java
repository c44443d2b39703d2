package dev.tc3.testkit;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ErrorSpec;
import dev.tc3.spec.words.Spelling;
import dev.tc3.testkit.parameters.ServedAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a script of an action may say: the error codes of its table and the common ones, and whether it has an end to observe. Immutable. */
final class KnownCodes {

    private final String action;
    private final boolean observed;
    private final Map<String, String> messages = new LinkedHashMap<>();

    KnownCodes(List<ServedAction> actions) {
        this.action = actions.get(0).action().name();
        this.observed = actions.stream().anyMatch(served -> served.action().completion() != null);
        CommonCodes.all().forEach(code -> messages.put(code, code));
        actions.forEach(served -> addTable(served.action(), served.spec().errors()));
    }

    private void addTable(ActionSpec table, Map<String, ErrorSpec> described) {
        for (String code : table.errors()) {
            @Nullable ErrorSpec error = described.get(code);
            messages.put(code, error == null || error.doc().isEmpty() ? code : error.doc());
        }
    }

    /** @throws IllegalArgumentException if no spec says how the end of the action is observed */
    void requireObserved() {
        if (!observed) {
            throw new IllegalArgumentException("the spec does not say how the end of " + action
                    + " is observed; add a completion to it, perhaps by an overlay");
        }
    }

    /**
     * What a service may say along with a code.
     *
     * @throws IllegalArgumentException if neither the action's table nor the common codes have it
     */
    String messageOf(String code) {
        @Nullable String message = messages.get(code);
        if (message == null) {
            throw new IllegalArgumentException(code + " is neither in the table of " + action
                    + " nor a common error code" + Spelling.hint(code, messages.keySet())
                    + "; for a code newer than the spec use failWithUnlisted");
        }
        return message;
    }
}
