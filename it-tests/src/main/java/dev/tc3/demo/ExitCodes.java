package dev.tc3.demo;

/** How the demonstration's process ends. */
final class ExitCodes {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int OUTCOME_UNKNOWN = 3;

    private ExitCodes() {}
}
