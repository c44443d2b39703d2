package dev.tc3.it.faults;

/**
 * What came of a case.
 *
 * @param client who called
 * @param situation what was called, and what went wrong
 * @param requests how many complete signed requests of the action arrived
 * @param runs how often the action ran
 * @param reply what the caller was told
 */
record Result(String client, Case situation, int requests, int runs, Reply reply) {

    static Result of(String client, Case situation, FaultServer server, Reply reply) {
        Action action = situation.action();
        return new Result(client, situation, server.requests(action), server.runs(action), reply);
    }

    boolean ranAgain() {
        return runs > 1;
    }

    /** {@return whether the caller was told that the action did not run, and it did} */
    boolean isFalse() {
        return reply.told() == Told.NOT_EXECUTED && runs > 0;
    }
}
