package dev.tc3.client.batch;

import dev.tc3.client.api.ParamSource;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One run of a batch. Everything happens on the thread that runs it, but for the calls: it makes requests, writes the journal and tells
 * progress, so nothing of that needs a lock. While one group of items is being written down, others end, and are written down together
 * with the next; so the disk does not hold the batch up.
 *
 * @param <Q> the request
 */
final class BatchRun<Q extends ParamSource> {

    private static final long LONGEST_SILENCE_MILLIS = 200;

    private final BatchSettings settings;
    private final int atOnce;
    private final Sender<Q> sender;
    private final Recorder recorder;
    private final Tally tally;
    private final Function<String, ? extends Q> requests;
    private final BooleanSupplier stopRequested;
    private final Deque<String> pending;
    private final BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
    private int underWay;
    private boolean interrupted;

    BatchRun(
            BatchSettings settings,
            int atOnce,
            Sender<Q> sender,
            Recorder recorder,
            Tally tally,
            Deque<String> pending,
            Function<String, ? extends Q> requests,
            BooleanSupplier stopRequested) {
        this.settings = settings;
        this.atOnce = atOnce;
        this.sender = sender;
        this.recorder = recorder;
        this.tally = tally;
        this.pending = pending;
        this.requests = requests;
        this.stopRequested = stopRequested;
    }

    /** Runs to the end; returns why not all items were started, or null if they were. */
    @Nullable
    StopReason run() {
        try {
            settings.progress().accept(tally.progress(0, false));
            while (mayStart() || underWay > 0) {
                startSome();
                record(awaitEnded());
                settings.progress().accept(tally.progress(underWay, false));
            }
            StopReason stopped = pending.isEmpty() ? null : stopReason();
            if (!interrupted) {
                recorder.probe();
            }
            settings.progress().accept(tally.progress(0, true));
            return stopped;
        } catch (RuntimeException | Error e) {
            waitForTheRest(e);
            throw e;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean mayStart() {
        return !pending.isEmpty() && stopReason() == null;
    }

    private @Nullable StopReason stopReason() {
        interrupted |= Thread.interrupted();
        if (recorder.journalFailure() != null) {
            return StopReason.JOURNAL_FAILED;
        }
        if (interrupted) {
            return StopReason.INTERRUPTED;
        }
        if (stopRequested.getAsBoolean()) {
            return StopReason.REQUESTED;
        }
        return tally.ended(ItemState.UNKNOWN) >= settings.mostUnknown() ? StopReason.TOO_MANY_UNKNOWN : null;
    }

    /** Fills the free places: makes requests, writes down that they are about to leave, and sends them. */
    private void startSome() {
        List<Ready<Q>> ready = new ArrayList<>();
        List<Ended> notMade = new ArrayList<>();
        for (int free = atOnce - underWay; free > 0 && mayStart(); free--) {
            String key = pending.remove();
            try {
                ready.add(new Ready<>(key, Objects.requireNonNull(requests.apply(key), "the request")));
            } catch (RuntimeException e) {
                notMade.add(new Ended(key, Verdict.notMade(e), e));
            }
        }
        if (!recorder.announce(ready.stream().map(Ready::key).toList())) {
            for (int i = ready.size() - 1; i >= 0; i--) {
                pending.addFirst(ready.get(i).key());
            }
            ready.clear();
        }
        for (Ready<Q> item : ready) {
            underWay++;
            sender.send(item.key(), item.request(), ended::add);
        }
        recorder.ended(notMade);
    }

    private void record(List<Ended> results) {
        underWay -= results.size();
        recorder.ended(results);
    }

    /** {@return what has ended by now; waits a moment if that is nothing} */
    private List<Ended> awaitEnded() {
        List<Ended> results = new ArrayList<>();
        if (underWay > 0) {
            try {
                Ended first = ended.poll(LONGEST_SILENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    results.add(first);
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
            ended.drainTo(results);
        }
        return results;
    }

    /** Something went wrong here. What is under way runs on all the same, and its results belong into the journal. */
    private void waitForTheRest(Throwable failure) {
        while (underWay > 0) {
            try {
                record(awaitEnded());
            } catch (RuntimeException | Error e) {
                if (e != failure) {
                    failure.addSuppressed(e);
                }
            }
        }
    }

    /** An item whose request is made. */
    private record Ready<Q>(String key, Q request) {}
}
