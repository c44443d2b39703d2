package dev.tc3.testkit;

/** How a test wants a call answered. Thread-safe. */
@FunctionalInterface
interface ScriptedAnswer {

    /** Makes the answer to a call that passed every check. */
    Answer to(RecordedRequest request);
}
