package dev.tc3.it.faults;

import java.util.EnumSet;
import java.util.Set;

/**
 * What our client must do with a fault: the rules, in one place. An action that may be repeated is one that reads, or that carries
 * a client token.
 *
 * @param told what it says in the end
 * @param attempts how often it tries
 */
record Expectation(Told told, int attempts) {

    private static final int ONCE = 1;
    private static final int TWICE = 2;

    /** Twice again for each reason that allows it. */
    private static final int THREE_TIMES = 3;

    /** Faults by which requests are lost on the way. */
    private static final Set<Fault> LOSING = EnumSet.of(
            Fault.CONNECTION_REFUSED,
            Fault.CLOSED_AT_ONCE,
            Fault.RESET_AT_ONCE,
            Fault.BROKEN_THEN_REFUSED,
            Fault.REUSED_CLOSED_WHILE_IDLE);

    static Expectation of(Case situation) {
        boolean repeatable = situation.action().isRepeatable();
        return switch (situation.fault().meaning()) {
            case NOBODY_THERE ->
                isKeptConnectionUsed(situation)
                        ? new Expectation(Told.UNKNOWN, ONCE + THREE_TIMES)
                        : new Expectation(Told.NOT_EXECUTED, THREE_TIMES);
            case TOO_MANY -> new Expectation(Told.NOT_EXECUTED, THREE_TIMES);
            case REFUSAL -> new Expectation(Told.NOT_EXECUTED, ONCE);
            case OPEN, OPEN_IN_SILENCE -> new Expectation(Told.UNKNOWN, repeatable ? THREE_TIMES : ONCE);
            case OPEN_THEN_STOPPED -> new Expectation(Told.UNKNOWN, repeatable ? ONCE + THREE_TIMES : ONCE);
            case OPEN_THEN_BUSY -> new Expectation(Told.UNKNOWN, repeatable ? TWICE : ONCE);
            case OPEN_ONCE -> repeatable ? new Expectation(Told.ACCEPTED, TWICE) : new Expectation(Told.UNKNOWN, ONCE);
            case TURNED_AWAY_ONCE -> new Expectation(Told.ACCEPTED, TWICE);
            case OPEN_IF_REUSED -> new Expectation(Told.ACCEPTED, isKeptConnectionUsed(situation) ? TWICE : ONCE);
            case ANSWER -> new Expectation(Told.ACCEPTED, ONCE);
        };
    }

    /** Only actions that read use a connection again, which may be gone in the moment in which the request is written. */
    private static boolean isKeptConnectionUsed(Case situation) {
        return situation.connection() == Connection.REUSED && situation.action() == Action.DESCRIBE;
    }

    /** {@return whether a result is as it must be; a call that succeeds does not say how often it was tried, but the server does} */
    boolean isMetBy(Result result) {
        boolean loses = LOSING.contains(result.situation().fault());
        boolean arrivals = loses ? result.requests() <= attempts : result.requests() == attempts;
        boolean saysSo =
                result.reply().told() == Told.ACCEPTED || result.reply().attempts() == attempts;
        return result.reply().told() == told && arrivals && saysSo;
    }
}
