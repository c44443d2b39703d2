package dev.tc3.client;

/** What is known, after a call failed, about whether the action ran. */
public enum Outcome {
    /** The action did not run: the request was not sent, or was refused before anything was done. */
    NOT_EXECUTED,
    /** The action may or may not have run, wholly or in part. Find out before calling again. */
    UNKNOWN
}
