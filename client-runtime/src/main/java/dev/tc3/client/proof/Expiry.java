package dev.tc3.client.proof;

import java.time.Duration;

/**
 * From when on a request that has left no mark can leave none any more.
 *
 * @param validity how long the service accepts a signature
 * @param lag how long a resource may take to show an operation that was begun
 * @param skew how far the service's clock may be from the one that signed, where no answer told the difference
 */
record Expiry(Duration validity, Duration lag, Duration skew) {

    static final Expiry OF_SIGNATURES =
            new Expiry(Duration.ofSeconds(300), Duration.ofSeconds(60), Duration.ofSeconds(60));

    /** Whether a look that began at a moment shows all that the requests can have brought about, by every clock that is known. */
    boolean isOver(Signing last, Moment began) {
        return began.service() == null ? isOverBySigner(last, began) : isOverByService(last, began);
    }

    private boolean isOverByService(Signing last, Moment began) {
        Duration limit = validity.plus(lag);
        return hasPassedHere(limit, last, began)
                && began.service() != null
                && began.service().isAfter(last.timestamp().plus(limit));
    }

    private boolean isOverBySigner(Signing last, Moment began) {
        Duration limit = validity.plus(lag).plus(skew);
        return hasPassedHere(limit, last, began)
                && began.own().isAfter(last.timestamp().plus(limit));
    }

    private static boolean hasPassedHere(Duration limit, Signing last, Moment began) {
        return began.own().isAfter(last.own().plus(limit))
                && began.uptime().compareTo(last.uptime().plus(limit)) > 0;
    }
}
