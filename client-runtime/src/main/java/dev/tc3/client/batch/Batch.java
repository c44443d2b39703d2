package dev.tc3.client.batch;

import dev.tc3.client.CompletionState;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls one action for many items, such as all instances of a fleet, and never twice for one of them.
 *
 * <p>Items are told apart by keys. What happens to them is written into a journal: before a request may leave, that it is about to, and
 * afterwards what came of it. A run that is cut off, even by the end of its process or a power cut, is taken up by a run with the same
 * journal: items that were accepted are skipped, those that did not run are tried, and those that may have run are reported as unknown and
 * never sent again. A journal has keys, times, error codes and ids of requests in it, and no parameter. It belongs to one batch: use
 * another one when the same things are to be done again.
 *
 * <p>A run blocks its thread. It makes requests, calls what was given to the builder, and writes the journal on that thread only, one
 * thing after another. {@link #stop()}, or an interrupt of the thread, keeps it from starting more items; it then waits for those under
 * way, returns, and keeps the interrupt. Runs of one batch may follow each other, but not overlap.
 *
 * @param <Q> the request
 */
public final class Batch<Q extends ParamSource> {

    private final ServiceClient client;
    private final ActionDescriptor<Q, ?> action;
    private final BatchSettings settings;
    private volatile boolean stopRequested;

    private Batch(ServiceClient client, ActionDescriptor<Q, ?> action, BatchSettings settings) {
        this.client = client;
        this.action = action;
        this.settings = settings;
    }

    /**
     * A batch of calls. Nothing happens before it is run.
     *
     * @param client makes the calls; not closed by the batch
     * @param action what is called for each item
     * @param steps set the journal and what else differs from the defaults
     * @param <Q> the request
     * @return the batch
     * @throws IllegalArgumentException if there is no journal, or the action's end is to be waited for and cannot be observed
     */
    public static <Q extends ParamSource> Batch<Q> of(
            ServiceClient client, ActionDescriptor<Q, ?> action, Consumer<Builder> steps) {
        Objects.requireNonNull(client, "client");
        Builder builder = new Builder();
        steps.accept(builder);
        return new Batch<>(client, action, builder.build(action));
    }

    /**
     * Calls the action for each item that the journal does not know to be settled, and waits until all calls have ended.
     *
     * @param keys name the items, in the order in which they are started; each is 1 to 200 visible ASCII characters without spaces, such
     *     as the id of an instance, and stands in the journal as it is
     * @param requests makes an item's request, just before it is sent, so that only those under way are in memory; if it fails, so does
     *     the item, and the batch goes on
     * @return what is known of all these items
     * @throws IllegalArgumentException if a key is malformed, or there twice
     * @throws JournalException if the journal cannot be used; nothing was sent. A journal that cannot be written later ends the run, and
     *     the summary says so
     */
    public BatchSummary run(Collection<String> keys, Function<String, ? extends Q> requests) {
        Objects.requireNonNull(requests, "requests");
        return run(Keys.check(keys), requests, JournalFile.open(settings.journal()));
    }

    /** Runs with a journal that lies in a store. */
    BatchSummary run(List<String> keys, Function<String, ? extends Q> requests, JournalStore store) {
        JournalHeader header = JournalHeader.of(action);
        try (Journal journal = Journal.open(
                        settings.journal(), store, header, settings.clock().instant());
                Sender<Q> sender = settings.sender(client, action)) {
            Tally tally = new Tally(action.name(), keys, settings.nanos());
            Recorder recorder = new Recorder(settings, journal, tally);
            Deque<String> pending = recorder.pending(keys);
            StopReason stopped = new BatchRun<>(
                            settings,
                            settings.atOnce(action),
                            sender,
                            recorder,
                            tally,
                            pending,
                            requests,
                            () -> stopRequested)
                    .run();
            return new BatchSummary(action.name(), tally, stopped, recorder.journalFailure());
        }
    }

    /**
     * Keeps this batch from starting any more items, for good. Returns at once; a run that is under way returns when the calls under way
     * have ended. May be called on any thread, also by what the batch calls.
     */
    public void stop() {
        stopRequested = true;
    }

    /** Collects settings. Its methods refuse null with a {@link NullPointerException} that names what it is. Not thread-safe. */
    public static final class Builder {

        private static final int MOST_AT_ONCE = 1000;

        private @Nullable Path journal;
        private int concurrency = 16;
        private @Nullable RequestOptions request;
        private @Nullable WaitOptions waiting;
        private boolean retriesFailed;
        private boolean probesUnknown;
        private int mostUnknown = 50;
        private Consumer<BatchProgress> progress = told -> {};
        private BiConsumer<String, Throwable> failures = (key, failure) -> {};
        private Clock clock = Clock.systemUTC();
        private LongSupplier nanos = System::nanoTime;

        private Builder() {}

        /**
         * Where the journal is. Required. A file that does not exist is made, for its owner only; its folder must exist, on a disk of this
         * machine, since a lock on the file keeps other runs away from it.
         *
         * @param file the journal of this batch, and of no other
         * @return this builder
         */
        public Builder journal(Path file) {
            this.journal = Objects.requireNonNull(file, "file");
            return this;
        }

        /**
         * How many items are under way at once; 16 by default. If the action has a rate limit, there are no more than it lets through in ten
         * seconds, because they wait for it inside their calls, whose time limit runs meanwhile.
         *
         * @param concurrency the number
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1 or more than 1000
         */
        public Builder concurrency(int concurrency) {
            if (concurrency < 1 || concurrency > MOST_AT_ONCE) {
                throw new IllegalArgumentException(
                        "concurrency is " + concurrency + "; it must be at least 1 and at most " + MOST_AT_ONCE);
            }
            this.concurrency = concurrency;
            return this;
        }

        /**
         * What the calls do differently from the client's configuration. With {@link #waitForEnd}, give it there instead.
         *
         * @param options the options of every call
         * @return this builder
         */
        public Builder request(RequestOptions options) {
            this.request = Objects.requireNonNull(options, "options");
            return this;
        }

        /**
         * Waits for the end of what each call began; by default an item is done when it was accepted. Each item under way takes a thread.
         * The journal learns of an item when its waiting is over: one whose waiting is cut off together with the process counts as unknown
         * afterwards. Actions that ended as {@link CompletionState#FAILED} were accepted, and do not run again.
         *
         * @param options how long to wait, and how calls are made
         * @return this builder
         */
        public Builder waitForEnd(WaitOptions options) {
            this.waiting = Objects.requireNonNull(options, "options");
            return this;
        }

        /**
         * Tries items again that an earlier run knows to be refused for good. Do so when you have changed what they were refused for.
         *
         * @return this builder
         */
        public Builder retryFailed() {
            this.retriesFailed = true;
            return this;
        }

        /**
         * Asks {@link Tc3Exception#probe()}, once and at the end of the run, about each item of this run whose outcome is unknown; each
         * answer takes a call. Items that are proved to have run are accepted, and those that are proved not to have run may run again.
         * What an earlier run left unknown cannot be proved any more.
         *
         * @return this builder
         */
        public Builder probeUnknown() {
            this.probesUnknown = true;
            return this;
        }

        /**
         * Starts no more items when so many outcomes of a run are unknown; 50 by default. Those under way may add to them.
         *
         * @param items the number
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder stopWhenUnknown(int items) {
            if (items < 1) {
                throw new IllegalArgumentException("stopWhenUnknown is " + items + "; at least 1");
            }
            this.mostUnknown = items;
            return this;
        }

        /**
         * Is told how far the run is: at its beginning, whenever items have ended, a few times a second, and at its end. If it throws, the
         * run starts no more items, waits for those under way, and throws the same.
         *
         * @param listener takes the progress, on the run's thread; should not take long
         * @return this builder
         */
        public Builder progress(Consumer<BatchProgress> listener) {
            this.progress = progress.andThen(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * Shows people how far the run is, with an estimate of the time left: on a line of its own if the stream goes to a terminal, else in
         * a line every five seconds.
         *
         * @param out takes the lines, such as {@code System.err}; not closed
         * @return this builder
         */
        public Builder console(PrintStream out) {
            return progress(ConsoleProgress.on(Objects.requireNonNull(out, "out")));
        }

        /**
         * Is told of each item that failed, with the exception, which the summary does not keep. If it throws, the run starts no more items,
         * waits for those under way, and throws the same.
         *
         * @param listener takes the item's key and what its call failed with, on the run's thread; should not take long
         * @return this builder
         */
        public Builder failures(BiConsumer<String, Throwable> listener) {
            this.failures = failures.andThen(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /** Gives the time that stands in the journal, and that by which durations are measured. */
        Builder time(Clock clock, LongSupplier nanos) {
            this.clock = clock;
            this.nanos = nanos;
            return this;
        }

        private BatchSettings build(ActionDescriptor<?, ?> action) {
            if (journal == null) {
                throw new IllegalArgumentException(
                        "no journal; set one, such as journal(Path.of(\"reset.journal\")), so that nothing runs twice");
            }
            if (waiting != null && request != null) {
                throw new IllegalArgumentException(
                        "both request and waitForEnd; give the options of calls in waitForEnd");
            }
            if (waiting != null && action.observation() == null) {
                throw new IllegalArgumentException(
                        "the end of " + action.name() + " cannot be observed; leave waitForEnd out");
            }
            return new BatchSettings(
                    journal,
                    concurrency,
                    request == null ? RequestOptions.none() : request,
                    waiting,
                    retriesFailed,
                    probesUnknown,
                    mostUnknown,
                    progress,
                    failures,
                    clock,
                    nanos);
        }
    }
}
