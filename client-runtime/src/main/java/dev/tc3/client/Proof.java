package dev.tc3.client;

/** What could be proved, after a call, about whether the action ran. */
public enum Proof {
    /** It ran: what it works on shows the call's own request. It may still be under way, or have failed. */
    EXECUTED,
    /** It did not run, and cannot run any more: nothing has changed, and the request's signature has expired. */
    NOT_EXECUTED,
    /** Neither can be proved, now or at all. It may have run: do not send it again. */
    UNDETERMINED
}
