package dev.tc3.spec.diff;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What a change, or all of them, means to Java code that calls the generated client. In the order of their weight. */
public enum Verdict {
    /** Nothing: what a caller sees is the same. */
    NONE(VersionStep.NONE),
    /** Documentation says something else. */
    DOCS(VersionStep.PATCH),
    /** There is more to call, or it behaves differently; what was compiled before runs, and compiles again. */
    MINOR(VersionStep.MINOR),
    /** Some code that called the earlier client does not compile, does not link, or has its requests refused. */
    MAJOR(VersionStep.MAJOR);

    private final VersionStep step;
    private final String word = name().toLowerCase(Locale.ROOT);

    Verdict(VersionStep step) {
        this.step = step;
    }

    /** The weightiest of some; {@link #NONE} if there are none. */
    public static Verdict of(Collection<Verdict> verdicts) {
        return verdicts.stream().max(Comparator.naturalOrder()).orElse(NONE);
    }

    /** The step of a semantic version that it asks for. */
    public VersionStep step() {
        return step;
    }

    /** The verdict as reports write it: {@code none}, {@code docs}, {@code minor} or {@code major}. */
    public String word() {
        return word;
    }
}
