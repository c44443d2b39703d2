package dev.tc3.spec.diff;

import java.util.List;

/**
 * What one revision of an API changes over another.
 *
 * @param api the API, as service and version, such as {@code cvm 2017-03-12}
 * @param before what the earlier revision is called
 * @param after what the later revision is called
 * @param changes the changes: those of the API, of its actions, of its structures and of its error codes, each by name
 */
public record SpecChanges(String api, String before, String after, List<Change> changes) {

    public SpecChanges {
        changes = List.copyOf(changes);
    }

    /** What all changes together mean to callers. */
    public Verdict verdict() {
        return Verdict.of(changes.stream().map(Change::verdict).toList());
    }

    /** The step of a semantic version that all changes together ask for. */
    public VersionStep step() {
        return verdict().step();
    }
}
