package dev.tc3.spec.transcript;

import dev.tc3.spec.ActionSpec;
import java.util.Set;

/**
 * The parameters that every request has and no action is described with. Where an action declares one of the same name, what
 * an example has there is taken for the action's own: the examples leave the common ones out, or write a placeholder for them.
 * Only {@code Action} is always in a URL, with the action's name.
 */
final class CommonParameters {

    private static final String ACTION = "Action";

    private static final Set<String> NAMES = Set.of(
            ACTION,
            "Version",
            "Region",
            "Timestamp",
            "Nonce",
            "SecretId",
            "Signature",
            "SignatureMethod",
            "Token",
            "Language",
            "RequestClient");

    private final ActionSpec action;

    CommonParameters(ActionSpec action) {
        this.action = action;
    }

    /** Whether a parameter is a common one. */
    boolean isCommon(String name) {
        return NAMES.contains(name) && !action.parameters().containsKey(name);
    }

    /** Whether a parameter and its value only say which action is called. */
    boolean isAction(String name, String value) {
        return name.equals(ACTION) && value.equals(action.name());
    }

    /** Whether a parameter of that name can be expected, be it a common one or the action's own. */
    boolean isExpected(String name) {
        return NAMES.contains(name) || action.parameters().containsKey(name);
    }
}
