package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;

/** Ends the parsing of a document that is beyond what the reader takes on. */
final class LimitExceeded extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String limit;

    LimitExceeded(Place place, String limit) {
        super(limit, null, false, false);
        this.place = place;
        this.limit = limit;
    }

    Place place() {
        return place;
    }

    String limit() {
        return limit;
    }
}
