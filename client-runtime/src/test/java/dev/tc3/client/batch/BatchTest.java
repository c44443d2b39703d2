package dev.tc3.client.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.Completion;
import dev.tc3.client.CompletionState;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.Proof;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Observation;
import dev.tc3.client.api.RateLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a batch makes of its items. */
@Timeout(60)
final class BatchTest {

    @TempDir
    private Path folder;

    @Test
    void everyItemIsCalledOnceAndInOrder() {
        Service service = new Service();
        List<String> ids = ids(100);
        BatchSummary summary = batch(service, b -> {}).run(ids, Thing::new);
        assertThat(service.calls()).isEqualTo(ids);
        assertThat(summary.isComplete()).isTrue();
        assertThat(summary.stopped()).isEmpty();
        assertThat(summary.accepted())
                .extracting(BatchItem::key, item -> item.requestId().orElseThrow())
                .startsWith(tuple("thing-0", "request-for-thing-0"))
                .hasSize(100);
    }

    @Test
    void theNextRunLeavesAloneWhatRanOrMayHaveRunAndTriesTheRest() {
        Service service = new Service()
                .failing("thing-1", refused("InvalidPassword"))
                .failing("thing-2", refused("RequestLimitExceeded"))
                .failing("thing-3", new NotSentException("WipeThing", 0, "no host", null))
                .failing("thing-4", refused("InternalError"))
                .failing("thing-5", unknown())
                .failing("thing-6", new CompletionException(new IllegalStateException("a bug")))
                .failing("thing-7", refused("MutexOperation.TaskRunning"));
        BatchSummary first = batch(service, b -> {}).run(ids(9), Thing::new);

        assertThat(first.items())
                .extracting(BatchItem::state)
                .containsExactly(
                        ItemState.ACCEPTED,
                        ItemState.REFUSED,
                        ItemState.NOT_EXECUTED,
                        ItemState.NOT_EXECUTED,
                        ItemState.UNKNOWN,
                        ItemState.UNKNOWN,
                        ItemState.UNKNOWN,
                        ItemState.REFUSED,
                        ItemState.ACCEPTED);
        assertThat(first.refusedByCode()).containsOnlyKeys("InvalidPassword", "MutexOperation.TaskRunning");
        assertThat(first.notExecutedByCode()).containsOnlyKeys("RequestLimitExceeded", "NotSentException");

        Service later = new Service();
        BatchSummary second = batch(later, b -> {}).run(ids(9), Thing::new);
        assertThat(later.calls()).containsExactly("thing-2", "thing-3");
        assertThat(second.skipped()).isEqualTo(7);
        assertThat(second.unknown())
                .extracting(item -> item.code().orElseThrow())
                .containsExactly("InternalError", "OutcomeUnknownException", "IllegalStateException");

        Service last = new Service();
        BatchSummary third = batch(last, Batch.Builder::retryFailed).run(ids(9), Thing::new);
        assertThat(last.calls()).containsExactly("thing-1", "thing-7");
        assertThat(third.accepted()).hasSize(6);
        assertThat(third.unknown()).hasSize(3);
    }

    @Test
    void aRequestThatCannotBeMadeFailsItsItemAndNotTheBatch() {
        Service service = new Service();
        List<String> told = new ArrayList<>();
        BatchSummary summary = batch(
                        service,
                        b -> b.concurrency(2).failures((key, failure) -> told.add(key + " " + failure.getMessage())))
                .run(ids(5), id -> switch (id) {
                    case "thing-1" -> throw new InvalidRequestException("WipeThing", List.of("Id is missing"));
                    case "thing-3" -> throw new IllegalStateException("no password for it");
                    default -> new Thing(id);
                });
        assertThat(service.calls()).containsExactly("thing-0", "thing-2", "thing-4");
        assertThat(summary.notExecutedByCode()).containsOnlyKeys("InvalidRequestException", "IllegalStateException");
        assertThat(told).containsExactly("thing-1 WipeThing was not sent: Id is missing", "thing-3 no password for it");
    }

    @Test
    void noMoreItemsAreUnderWayThanAllowedAndRequestsAreMadeWhenTheyAreNeeded() {
        Asynchronous service = new Asynchronous();
        List<String> made = new ArrayList<>();
        int[] most = {0};
        BatchSummary summary = batch(
                        service.client,
                        b -> b.concurrency(4).progress(progress -> {
                            most[0] = Math.max(most[0], progress.underWay());
                            assertThat(made).hasSizeLessThanOrEqualTo(progress.done() + 4);
                            service.answerOne();
                        }))
                .run(service.ids, id -> {
                    made.add(id);
                    return new Thing(id);
                });
        assertThat(summary.isComplete()).isTrue();
        assertThat(most[0]).isEqualTo(4);
    }

    @Test
    void noMoreItemsAreUnderWayThanTheRateLimitLetsThroughInTenSeconds() {
        Asynchronous service = new Asynchronous();
        ActionDescriptor<Thing, String> limited = new ActionDescriptor<>(
                Thing.WIPE.service(), "WipeThing", Thing.WIPE.effect(), new RateLimit(3, 10), reader -> "");
        int[] most = {0};
        Batch.of(
                        service.client,
                        limited,
                        b -> b.journal(journal()).concurrency(100).progress(progress -> {
                            most[0] = Math.max(most[0], progress.underWay());
                            service.answerOne();
                        }))
                .run(service.ids, Thing::new);
        assertThat(most[0]).isEqualTo(3);
    }

    @Test
    void theNextItemsStartWhenTheIntentionIsOnDisk() {
        Service service = new Service();
        for (String id : ids(20)) {
            service.on(id, called -> {
                assertThat(lines()).anyMatch(line -> line.startsWith("sending " + called + " "));
                return Service.accept(called);
            });
        }
        assertThat(batch(service, b -> b.concurrency(3))
                        .run(ids(20), Thing::new)
                        .isComplete())
                .isTrue();
    }

    @Test
    void stoppingWaitsForWhatIsUnderWayAndReportsTheRest() {
        Service service = new Service();
        List<Batch<Thing>> batch = new ArrayList<>();
        service.on("thing-2", id -> {
            batch.get(0).stop();
            return Service.accept(id);
        });
        batch.add(batch(service, b -> b.concurrency(2)));
        BatchSummary summary = batch.get(0).run(ids(10), Thing::new);
        assertThat(service.calls()).containsExactly("thing-0", "thing-1", "thing-2", "thing-3");
        assertThat(summary.stopped()).contains(StopReason.REQUESTED);
        assertThat(summary.accepted()).hasSize(4);
        assertThat(summary.items(ItemState.NOT_STARTED)).hasSize(6);

        assertThat(batch.get(0).run(ids(10), Thing::new).accepted()).hasSize(4);
        assertThat(batch(service, b -> {}).run(ids(10), Thing::new).isComplete())
                .isTrue();
        assertThat(service.calls()).isEqualTo(ids(10));
    }

    @Test
    void anInterruptStopsTheRunLosesNoResultAndIsKept() throws Exception {
        CompletableFuture<Object> slow = new CompletableFuture<>();
        CountDownLatch called = new CountDownLatch(1);
        Service service = new Service().on("thing-1", id -> {
            called.countDown();
            return slow;
        });
        CompletableFuture<BatchSummary> done = new CompletableFuture<>();
        CompletableFuture<Boolean> kept = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            done.complete(batch(service, b -> b.concurrency(2)).run(ids(2), Thing::new));
            kept.complete(Thread.currentThread().isInterrupted());
        });
        thread.start();
        called.await();
        thread.interrupt();
        slow.complete(new AcceptedId("late"));
        BatchSummary summary = done.get();
        assertThat(summary.isComplete()).isTrue();
        assertThat(kept.get()).isTrue();
        assertThat(lines()).anyMatch(line -> line.contains("accepted thing-1") && line.contains(" late "));
    }

    @Test
    void anInterruptedThreadStartsNothing() throws Exception {
        Service service = new Service();
        CompletableFuture<BatchSummary> done = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            Thread.currentThread().interrupt();
            done.complete(batch(service, b -> {}).run(ids(5), Thing::new));
        });
        thread.start();
        assertThat(done.get().stopped()).contains(StopReason.INTERRUPTED);
        assertThat(service.calls()).isEmpty();
    }

    @Test
    void tooManyUnknownOutcomesStopTheRun() {
        Service service = new Service();
        ids(20).forEach(id -> service.failing(id, unknown()));
        BatchSummary summary =
                batch(service, b -> b.concurrency(2).stopWhenUnknown(3)).run(ids(20), Thing::new);
        assertThat(summary.stopped()).contains(StopReason.TOO_MANY_UNKNOWN);
        assertThat(summary.unknown()).hasSize(4);
        assertThat(service.calls()).hasSize(4);
    }

    @Test
    void whatAProbeProvesIsWrittenDown() {
        Map<String, Proof> proofs =
                Map.of("thing-0", Proof.EXECUTED, "thing-1", Proof.NOT_EXECUTED, "thing-2", Proof.UNDETERMINED);
        Service service = new Service();
        proofs.forEach((id, proof) -> {
            Tc3Exception failure = unknown();
            failure.provableBy(() -> proof);
            service.failing(id, failure);
        });
        BatchSummary summary = batch(service, Batch.Builder::probeUnknown).run(ids(3), Thing::new);
        assertThat(summary.items())
                .extracting(BatchItem::state)
                .containsExactly(ItemState.ACCEPTED, ItemState.NOT_EXECUTED, ItemState.UNKNOWN);

        Service later = new Service();
        batch(later, b -> {}).run(ids(3), Thing::new);
        assertThat(later.calls()).containsExactly("thing-1");
    }

    @Test
    void theEndsOfActionsAreWaitedForAndCounted() {
        CompletionState[] states = CompletionState.values();
        Service service = new Service()
                .completing(id -> new Completion<>(
                        new AcceptedId("r-" + id), states[Integer.parseInt(id.substring(6)) % states.length], null));
        ActionDescriptor<Thing, String> observed = Thing.WIPE.observedBy(BatchTest::anyObservation);
        BatchSummary summary = Batch.of(
                        service,
                        observed,
                        b -> b.journal(journal()).concurrency(4).waitForEnd(WaitOptions.atMost(Duration.ofMinutes(1))))
                .run(ids(10), Thing::new);
        assertThat(summary.accepted()).hasSize(10);
        assertThat(summary.isComplete()).isFalse();
        assertThat(summary.ends())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        CompletionState.SUCCESS, 3,
                        CompletionState.FAILED, 3,
                        CompletionState.RUNNING, 2,
                        CompletionState.SUPERSEDED, 2));
        assertThat(summary.report()).contains("FAILED: 3 (thing-1, thing-5, thing-9)");

        BatchSummary later = batch(new Service(), b -> {}).run(ids(10), Thing::new);
        assertThat(later.ends()).isEqualTo(summary.ends());
    }

    @Test
    void aListenerThatFailsEndsTheRunButNoResultIsLost() {
        Service service = new Service();
        IllegalStateException failure = new IllegalStateException("no screen");
        assertThatThrownBy(() -> batch(
                                service,
                                b -> b.concurrency(3).progress(progress -> {
                                    if (progress.accepted() > 0) {
                                        throw failure;
                                    }
                                }))
                        .run(ids(10), Thing::new))
                .isSameAs(failure);
        assertThat(service.calls()).hasSize(3);
        Service later = new Service();
        assertThat(batch(later, b -> {}).run(ids(10), Thing::new).isComplete()).isTrue();
        assertThat(later.calls()).hasSize(7);
    }

    @Test
    void aDiskThatFillsUpStopsTheRunAndTheSummaryKnowsMoreThanTheJournal() {
        for (int room = 100; room < 1500; room += 7) {
            Service service = new Service();
            FullDisk disk = new FullDisk(room);
            BatchSummary summary = batch(service, b -> b.concurrency(2)).run(ids(20), Thing::new, disk);
            assertThat(summary.stopped()).contains(StopReason.JOURNAL_FAILED);
            assertThat(summary.journalFailure().orElseThrow()).hasMessageContaining("No space left on device");
            assertThat(summary.accepted()).extracting(BatchItem::key).isEqualTo(service.calls());
            assertThat(summary.report()).contains("stopped early: the journal could not be written");

            BatchSummary later = batch(service, b -> {}).run(ids(20), Thing::new, disk.withRoom());
            assertThat(service.calls()).doesNotHaveDuplicates();
            assertThat(later.accepted().size() + later.unknown().size()).isEqualTo(20);
            assertThat(later.unknown()).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void noSecretAndNoTextOfTheServiceGetsIntoTheJournalOrTheSummary() throws IOException {
        String hostile = "Bad code with " + Thing.PASSWORD + "\naccepted thing-1 x";
        Service service = new Service()
                .failing("thing-0", new ApiErrorException("WipeThing", 1, hostile, hostile, hostile))
                .failing("thing-1", new IllegalStateException(hostile))
                .on("thing-2", id -> CompletableFuture.completedFuture(new AcceptedId(hostile)));
        BatchSummary summary = batch(service, b -> {}).run(ids(4), Thing::new);
        for (String text : List.of(
                Files.readString(journal()), summary.report(), summary.items().toString())) {
            assertThat(text).doesNotContain("pass").doesNotContain("Bad");
        }
        assertThat(Files.readAllLines(journal())).hasSize(9);
    }

    @Test
    void theReportSaysWhatToLookAt() {
        Service service = new Service()
                .failing("thing-1", refused("InvalidPassword"))
                .failing("thing-2", new NotSentException("WipeThing", 0, "no host", null))
                .failing("thing-3", refused("InternalError"));
        BatchSummary summary = batch(service, b -> {}).run(ids(5), Thing::new);
        assertThat(summary)
                .hasToString("BatchSummary{WipeThing, 5 items, accepted 2, refused 1, not executed 1, unknown 1}");
        assertThat(summary.report().replaceAll("\\d{4}-\\S+Z", "TIME").replaceAll("items, .*", "items, TIME"))
                .isEqualTo("""
                        WipeThing: 5 items, TIME
                        accepted: 2
                        refused: 1; stay so unless failed ones are retried
                          InvalidPassword: 1 (thing-1)
                        not executed: 1; run them again
                          NotSentException: 1 (thing-2)
                        unknown: 1; may have run, and are never repeated: find out
                          thing-3, InternalError, RequestId r-1, TIME
                        """);
    }

    @Test
    void keysAreCheckedBeforeAnythingHappens() {
        Service service = new Service();
        Batch<Thing> batch = batch(service, b -> {});
        assertThatThrownBy(() -> batch.run(List.of("a", "b", "a"), Thing::new))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the key a is in the batch twice");
        for (String wrong : List.of("", "a b", "a\n", "ü", "a".repeat(201))) {
            assertThatThrownBy(() -> batch.run(List.of("a", wrong), Thing::new))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("key number 2 of the batch is no key");
        }
        assertThat(service.calls()).isEmpty();
        assertThat(journal()).doesNotExist();
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        Service service = new Service();
        assertThatThrownBy(() -> Batch.of(service, Thing.WIPE, b -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no journal");
        assertThatThrownBy(() -> batch(service, b -> b.waitForEnd(WaitOptions.atMost(Duration.ofMinutes(1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be observed");
        assertThatThrownBy(() -> batch(
                        service,
                        b -> b.request(RequestOptions.none()).waitForEnd(WaitOptions.atMost(Duration.ofMinutes(1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give the options of calls in waitForEnd");
        assertThatThrownBy(() -> batch(service, b -> b.concurrency(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> batch(service, b -> b.stopWhenUnknown(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Batch<Thing> batch(Service service, Consumer<Batch.Builder> steps) {
        return Batch.of(service, Thing.WIPE, b -> {
            b.journal(journal());
            steps.accept(b);
        });
    }

    private Path journal() {
        return folder.resolve("batch.journal");
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(journal());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "thing-" + i).toList();
    }

    private static Observation<Thing, Thing, String> anyObservation() {
        return new Observation<>(Thing.WIPE, thing -> thing, (thing, answer) -> null, Set.of(), Set.of());
    }

    private static ApiErrorException refused(String code) {
        return new ApiErrorException("WipeThing", 1, "r-1", code, "in words");
    }

    private static OutcomeUnknownException unknown() {
        return new OutcomeUnknownException("WipeThing", 1, null, OptionalInt.empty(), "it broke", null);
    }

    /** Thirty things whose answers come when the test wants it. */
    private static final class Asynchronous {

        private final List<String> ids = ids(30);
        private final ConcurrentLinkedQueue<CompletableFuture<Object>> open = new ConcurrentLinkedQueue<>();
        private final Service client = new Service();

        Asynchronous() {
            ids.forEach(id -> client.on(id, called -> {
                CompletableFuture<Object> answer = new CompletableFuture<>();
                open.add(answer);
                return answer;
            }));
        }

        void answerOne() {
            CompletableFuture<Object> oldest = open.poll();
            if (oldest != null) {
                oldest.complete(new AcceptedId("r"));
            }
        }
    }
}
