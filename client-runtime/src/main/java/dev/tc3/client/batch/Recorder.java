package dev.tc3.client.batch;

import dev.tc3.client.Outcome;
import dev.tc3.client.Tc3Exception;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what becomes of items, in the journal and in memory. Not thread-safe. */
final class Recorder {

    private final BatchSettings settings;
    private final Journal journal;
    private final Tally tally;
    private final Map<String, Tc3Exception> toProbe = new LinkedHashMap<>();
    private @Nullable JournalException journalFailure;

    Recorder(BatchSettings settings, Journal journal, Tally tally) {
        this.settings = settings;
        this.journal = journal;
        this.tally = tally;
    }

    /** {@return the items that are to be started; all others are noted as skipped} */
    Deque<String> pending(List<String> keys) {
        Deque<String> pending = new ArrayDeque<>();
        for (String key : keys) {
            JournalRecord known = journal.latest(key);
            if (known == null || mayStart(known.event().means())) {
                pending.add(key);
            } else {
                tally.skipped(known.asItem());
            }
        }
        return pending;
    }

    private boolean mayStart(ItemState known) {
        return switch (known) {
            case ACCEPTED, UNKNOWN -> false;
            case REFUSED -> settings.retriesFailed();
            case NOT_EXECUTED, NOT_STARTED -> true;
        };
    }

    /**
     * Writes down that items are about to be sent.
     *
     * @return whether that is on disk, so that they may be
     */
    boolean announce(List<String> keys) {
        Instant now = settings.clock().instant();
        return write(keys.stream().map(key -> JournalRecord.sending(key, now)).toList());
    }

    /** Writes down what became of items. */
    void ended(List<Ended> results) {
        Instant now = settings.clock().instant();
        List<JournalRecord> records = new ArrayList<>();
        for (Ended result : results) {
            JournalRecord record = result.verdict().record(result.key(), now);
            records.add(record);
            tally.ended(record.asItem());
            keepForProbing(result);
        }
        write(records);
        for (Ended result : results) {
            if (result.failure() != null) {
                settings.failures().accept(result.key(), result.failure());
            }
        }
    }

    private void keepForProbing(Ended result) {
        if (settings.probesUnknown()
                && result.failure() instanceof Tc3Exception call
                && call.outcome() == Outcome.UNKNOWN) {
            toProbe.put(result.key(), call);
        }
    }

    /** Looks at the items whose outcome is unknown, and writes down what could be proved. */
    void probe() {
        Instant now = settings.clock().instant();
        List<JournalRecord> proved = new ArrayList<>();
        toProbe.forEach((key, call) -> {
            switch (call.probe()) {
                case EXECUTED ->
                    proved.add(Verdict.accepted(call.requestId(), null).record(key, now));
                case NOT_EXECUTED -> proved.add(Verdict.provedNotExecuted(call).record(key, now));
                case UNDETERMINED -> {}
            }
        });
        toProbe.clear();
        proved.forEach(record -> tally.ended(record.asItem()));
        write(proved);
    }

    private boolean write(List<JournalRecord> records) {
        try {
            journal.append(records);
            return true;
        } catch (JournalException e) {
            if (journalFailure == null) {
                journalFailure = e;
            }
            return false;
        }
    }

    /** {@return why the journal could not be written the first time, or null if it always could} */
    @Nullable
    JournalException journalFailure() {
        return journalFailure;
    }
}
