package dev.tc3.client;

/** How far an accepted action got, when waiting for its end came to an end. */
public enum CompletionState {
    /** It ended, and did what it was to do. */
    SUCCESS,
    /** It ended without doing what it was to do. */
    FAILED,
    /** It had not ended when the time to wait was up, the thread was interrupted, or the client closed; or no look showed it. */
    RUNNING,
    /** Another operation has taken its place in what can be observed, so how it ended cannot be seen any more. */
    SUPERSEDED
}
