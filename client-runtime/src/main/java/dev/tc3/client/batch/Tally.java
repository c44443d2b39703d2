package dev.tc3.client.batch;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/** What is known of every item of a run, in the order of their keys, and how many there are of each kind. */
final class Tally {

    private final String action;
    private final LongSupplier nanos;
    private final long began;
    private final Map<String, BatchItem> items = new LinkedHashMap<>();
    private final Map<ItemState, Integer> ended = new EnumMap<>(ItemState.class);
    private int skipped;

    Tally(String action, List<String> keys, LongSupplier nanos) {
        this.action = action;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        keys.forEach(key -> items.put(key, BatchItem.notStarted(key)));
    }

    /** An earlier run has settled the item. */
    void skipped(BatchItem item) {
        items.put(item.key(), item);
        skipped++;
    }

    /** The item has ended in this run, or more has become known of it since it did. */
    void ended(BatchItem item) {
        BatchItem before = Objects.requireNonNull(items.put(item.key(), item), item.key());
        if (before.state() != ItemState.NOT_STARTED) {
            ended.merge(before.state(), -1, Integer::sum);
        }
        ended.merge(item.state(), 1, Integer::sum);
    }

    /** {@return how many items ended in this run in such a way} */
    int ended(ItemState state) {
        return ended.getOrDefault(state, 0);
    }

    int skipped() {
        return skipped;
    }

    List<BatchItem> items() {
        return List.copyOf(items.values());
    }

    Duration elapsed() {
        return Duration.ofNanos(nanos.getAsLong() - began);
    }

    BatchProgress progress(int underWay, boolean over) {
        return new BatchProgress(
                action,
                items.size(),
                skipped,
                ended(ItemState.ACCEPTED),
                ended(ItemState.REFUSED),
                ended(ItemState.NOT_EXECUTED),
                ended(ItemState.UNKNOWN),
                underWay,
                elapsed(),
                over);
    }
}
