package dev.tc3.client.batch;

import dev.tc3.client.CompletionState;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of every item when a run of a batch has ended, earlier runs included. Immutable. It holds keys, states, error codes and
 * the ids of requests, and nothing else of requests or answers.
 */
public final class BatchSummary {

    private final String action;
    private final List<BatchItem> items;
    private final int skipped;
    private final Duration elapsed;
    private final @Nullable StopReason stopped;
    private final @Nullable JournalException journalFailure;

    BatchSummary(String action, Tally tally, @Nullable StopReason stopped, @Nullable JournalException journalFailure) {
        this.action = action;
        this.items = tally.items();
        this.skipped = tally.skipped();
        this.elapsed = tally.elapsed();
        this.stopped = stopped;
        this.journalFailure = journalFailure;
    }

    /** {@return the action that was called} */
    public String action() {
        return action;
    }

    /** {@return all items, in the order in which the run was given them; unmodifiable} */
    public List<BatchItem> items() {
        return items;
    }

    /**
     * The items in a state.
     *
     * @param state the state
     * @return them, in order; unmodifiable
     */
    public List<BatchItem> items(ItemState state) {
        return items.stream().filter(item -> item.state() == state).toList();
    }

    /** {@return the items that were accepted, now or in an earlier run} */
    public List<BatchItem> accepted() {
        return items(ItemState.ACCEPTED);
    }

    /** {@return the items that may or may not have run, now or in an earlier run, and never run again} */
    public List<BatchItem> unknown() {
        return items(ItemState.UNKNOWN);
    }

    /** {@return the items that the service refused for good, by its error code; those without a usable code under {@code "?"}} */
    public SortedMap<String, List<BatchItem>> refusedByCode() {
        return byCode(ItemState.REFUSED);
    }

    /** {@return the items that did not run and that a later run tries again, by the reason} */
    public SortedMap<String, List<BatchItem>> notExecutedByCode() {
        return byCode(ItemState.NOT_EXECUTED);
    }

    private SortedMap<String, List<BatchItem>> byCode(ItemState state) {
        return items(state).stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(
                                item -> item.code().orElse("?"), TreeMap::new, Collectors.toUnmodifiableList()),
                        Collections::unmodifiableSortedMap));
    }

    /** {@return how many accepted actions ended in which way; those whose end nobody waited for are not among them; unmodifiable} */
    public Map<CompletionState, Integer> ends() {
        Map<CompletionState, Integer> ends = new EnumMap<>(CompletionState.class);
        items.forEach(item -> item.end().ifPresent(end -> ends.merge(end, 1, Integer::sum)));
        return Collections.unmodifiableMap(ends);
    }

    /** {@return how many items this run left alone, because the journal knows from an earlier one what became of them} */
    public int skipped() {
        return skipped;
    }

    /** {@return how long the run took} */
    public Duration elapsed() {
        return elapsed;
    }

    /** {@return why the run did not start all items, or empty if it did} */
    public Optional<StopReason> stopped() {
        return Optional.ofNullable(stopped);
    }

    /**
     * Why the journal could not be written.
     *
     * @return the failure, or empty if there was none. After one, this summary may know more than the journal: a later run takes items
     *     whose result is not in it for unknown
     */
    public Optional<JournalException> journalFailure() {
        return Optional.ofNullable(journalFailure);
    }

    /** {@return whether every item was accepted, and none of them is known to have ended badly} */
    public boolean isComplete() {
        return items.stream()
                .allMatch(item -> item.state() == ItemState.ACCEPTED
                        && item.end().orElse(CompletionState.SUCCESS) == CompletionState.SUCCESS);
    }

    /** {@return a report for people, of several lines: the numbers, and which items somebody should look at} */
    public String report() {
        return new SummaryText(this).report();
    }

    /** The numbers, on one line. */
    @Override
    public String toString() {
        return new SummaryText(this).line();
    }
}
