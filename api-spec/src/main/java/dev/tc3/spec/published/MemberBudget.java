package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonUnreadable;

/**
 * How many parameters and members of results a model may have. Actions can name one object over and over, so that a small
 * document describes more than any memory holds.
 */
final class MemberBudget {

    /** Ten times what the largest published model has. */
    private static final int MOST = 200_000;

    private int used;

    /** Whether there is room for the members of one more input or output. */
    boolean allows(JsonArray members) {
        used = Math.min(MOST + 1, used + members.elements().size());
        return used <= MOST;
    }

    static JsonUnreadable exceeded(JsonText name) {
        return new JsonUnreadable(
                name.place(),
                "the actions up to this one have more than " + MOST + " parameters and members of results",
                "check that the document is a model; no model has that many");
    }
}
