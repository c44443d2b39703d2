package dev.tc3.maven.changes;

import org.jspecify.annotations.Nullable;

/** A change that the check lets pass, whatever the version; an element of {@code <accept>}. */
public final class AcceptedChange {

    private @Nullable String rule;
    private @Nullable String place;
    private @Nullable String reason;

    /** Made and filled by Maven. */
    public AcceptedChange() {}

    /** The id of the rule, such as {@code member-removed}. */
    public @Nullable String rule() {
        return rule;
    }

    /** The pointer of what changed, as reports have it; {@code *} stands for anything. */
    public @Nullable String place() {
        return place;
    }

    /** Why callers can live with it. */
    public @Nullable String reason() {
        return reason;
    }

    /** Takes the id of the rule. */
    public void setRule(@Nullable String rule) {
        this.rule = rule;
    }

    /** Takes the pointer of what changed. */
    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    /** Takes the reason. */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
