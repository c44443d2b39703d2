package dev.tc3.spec.diff.report;

import dev.tc3.spec.diff.Audience;
import dev.tc3.spec.diff.VersionStep;

/** What reports say in the same words. */
final class Phrases {

    private Phrases() {}

    /** What to do about the version of the client. */
    static String of(VersionStep step) {
        return switch (step) {
            case NONE -> "the version can stay";
            case PATCH -> "raise the patch version";
            case MINOR -> "raise the minor version";
            case MAJOR -> "raise the major version";
        };
    }

    /** Whom a change concerns, before the names of actions. */
    static String of(Audience audience) {
        return switch (audience) {
            case REQUEST -> "who sends requests of";
            case RESPONSE -> "who reads answers of";
            case BOTH -> "who calls";
        };
    }
}
