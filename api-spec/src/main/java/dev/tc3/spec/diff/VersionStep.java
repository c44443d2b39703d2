package dev.tc3.spec.diff;

import java.util.Locale;

/** Which part of a semantic version is raised. In the order of their size. */
public enum VersionStep {
    /** None: the version stays. */
    NONE,
    PATCH,
    MINOR,
    MAJOR;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The step as reports write it: {@code none}, {@code patch}, {@code minor} or {@code major}. */
    public String word() {
        return word;
    }
}
