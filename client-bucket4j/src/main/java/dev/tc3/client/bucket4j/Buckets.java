package dev.tc3.client.bucket4j;

import dev.tc3.client.Quota;
import java.util.concurrent.CompletableFuture;

/** Where the buckets of quotas are. */
interface Buckets {

    /**
     * Reserves the next moment of a quota at which nobody leaves yet. Begins the reservation right before the store is asked, and asks
     * nobody if that is refused.
     *
     * @return true when the moment has come; false as soon as it is known that there is none in time; a failure is the store's
     */
    CompletableFuture<Boolean> reserve(Quota quota, Reservation reservation);
}
