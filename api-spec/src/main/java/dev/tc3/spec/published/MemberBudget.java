package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonUnreadable;
import org.jspecify.annotations.Nullable;

/**
 * How many parameters and members of results a model may have. Actions can name one object over and over, so that a small
 * document describes more than any memory holds.
 */
final class MemberBudget {

    /** Ten times what the largest published model has. */
    private static final int MOST = 200_000;

    private int used;
    private @Nullable JsonUnreadable exceeded;

    /**
     * Takes the members of one more input or output.
     *
     * @param name where the action names it
     * @return null if there is room for them, or else what stands instead, the same for all that come too late
     */
    @Nullable
    JsonUnreadable take(JsonArray members, JsonText name) {
        used += exceeded == null ? members.elements().size() : 0;
        if (exceeded == null && used > MOST) {
            exceeded = new JsonUnreadable(
                    name.place(),
                    "the actions up to this one have more than " + MOST + " parameters and members of results",
                    "check that the document is a model; no model has that many");
        }
        return exceeded;
    }
}
