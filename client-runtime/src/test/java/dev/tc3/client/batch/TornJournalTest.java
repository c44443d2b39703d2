package dev.tc3.client.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.testing.Fixtures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The power may go at any moment, and leave any beginning of what was being written. */
final class TornJournalTest {

    private static final List<String> IDS =
            IntStream.range(0, 9).mapToObj(i -> "thing-" + i).toList();
    private static final int AT_ONCE = 3;

    /** With it, every run writes the same bytes. */
    private static final Clock CLOCK = Clock.fixed(Fixtures.NOW.plusMillis(123), ZoneOffset.UTC);

    @Test
    void whereverTheJournalTearsNothingRunsTwiceAndNothingIsLost() {
        int steps = stepsOfAWholeRun();
        assertThat(steps).isGreaterThan(1000);
        for (int step = 0; step < steps; step++) {
            for (Function<MemoryStore, byte[]> left : leftovers()) {
                Service service = service();
                MemoryStore torn = new MemoryStore(new byte[0]).dyingAfter(step);
                assertThat(catchThrowableOfType(MemoryStore.PowerCut.class, () -> run(service, torn)))
                        .isNotNull();

                BatchSummary summary = run(service, new MemoryStore(left.apply(torn)));

                assertThat(summary.items(ItemState.UNKNOWN))
                        .as("cut after %d steps", step)
                        .hasSizeLessThanOrEqualTo(AT_ONCE + 1);
                assertNothingTwiceAndNothingLost(service, summary);
            }
        }
    }

    @Test
    void anyNumberOfPowerCutsAddsUpToOneBatch() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Service service = service();
            byte[] content = new byte[0];
            int cuts = 0;
            BatchSummary summary = null;
            while (summary == null) {
                MemoryStore store = new MemoryStore(content).dyingAfter(random.nextInt(600));
                try {
                    summary = run(service, store);
                } catch (MemoryStore.PowerCut e) {
                    cuts++;
                    content = leftovers().get(random.nextInt(2)).apply(store);
                }
            }
            assertThat(summary.unknown())
                    .as("seed %d, %d cuts", seed, cuts)
                    .hasSizeLessThanOrEqualTo(1 + cuts * AT_ONCE);
            assertNothingTwiceAndNothingLost(service, summary);
        }
    }

    private static void assertNothingTwiceAndNothingLost(Service service, BatchSummary summary) {
        List<String> calls = service.calls();
        assertThat(calls).doesNotHaveDuplicates();
        assertThat(summary.items()).extracting(BatchItem::key).isEqualTo(IDS);
        assertThat(summary.items()).extracting(BatchItem::state).isSubsetOf(ItemState.ACCEPTED, ItemState.UNKNOWN);
        assertThat(calls)
                .containsAll(summary.accepted().stream().map(BatchItem::key).toList());
    }

    /** What a killed process leaves, and what a power cut leaves at least. */
    private static List<Function<MemoryStore, byte[]>> leftovers() {
        return List.of(MemoryStore::written, MemoryStore::forced);
    }

    private static int stepsOfAWholeRun() {
        MemoryStore store = new MemoryStore(new byte[0]);
        run(service(), store);
        assertThat(new String(store.written(), StandardCharsets.UTF_8).lines()).hasSize(1 + 2 * IDS.size());
        return store.used();
    }

    private static Service service() {
        return new Service()
                .failing(
                        "thing-4",
                        new OutcomeUnknownException("WipeThing", 1, null, OptionalInt.empty(), "it broke", null));
    }

    private static BatchSummary run(Service service, MemoryStore store) {
        return Batch.of(
                        service,
                        Thing.WIPE,
                        b -> b.journal(Path.of("torn.journal"))
                                .concurrency(AT_ONCE)
                                .time(CLOCK, System::nanoTime))
                .run(IDS, Thing::new, store);
    }
}
