package dev.tc3.testkit;

import dev.tc3.testkit.operation.Course;
import org.jspecify.annotations.Nullable;

/** All that a test wants of one action. Thread-safe. */
final class ScriptedAction {

    private final Script<ScriptedAnswer> answers = new Script<>();
    private final Script<Course> courses = new Script<>();
    private volatile @Nullable Answering whileBusy;

    /** Makes an answer that does not depend on the call. */
    @FunctionalInterface
    interface Answering {
        Answer make();
    }

    /** How calls are answered. */
    Script<ScriptedAnswer> answers() {
        return answers;
    }

    /** How the operations go that accepted calls begin. */
    Script<Course> courses() {
        return courses;
    }

    /** What a call is answered with while an operation goes on, or null if such a call is like any other. */
    @Nullable
    Answering whileBusy() {
        return whileBusy;
    }

    void answerWhileBusy(Answering answering) {
        whileBusy = answering;
    }
}
