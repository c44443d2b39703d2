package dev.tc3.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers that a test wants for one action: some for the next calls, then one for all others. Thread-safe. */
final class ScriptedAnswers {

    private final Deque<ScriptedAnswer> next = new ArrayDeque<>();
    private @Nullable ScriptedAnswer standing;

    synchronized void setStanding(ScriptedAnswer answer) {
        standing = answer;
    }

    synchronized void addNext(ScriptedAnswer answer, int times) {
        for (int i = 0; i < times; i++) {
            next.add(answer);
        }
    }

    /** The answer for the call at hand; empty if the test wants none in particular. */
    synchronized Optional<ScriptedAnswer> take() {
        @Nullable ScriptedAnswer first = next.poll();
        return Optional.ofNullable(first == null ? standing : first);
    }
}
