package dev.tc3.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.tc3.generator.SourceFile;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs that use a folder at the same time. */
@Timeout(60)
class FolderLockTest {

    private static final String INPUTS = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final SourceFile A = new SourceFile("a", "A", "class A {}\n");
    private static final SourceFile B = new SourceFile("b", "B", "class B {}\n");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @TempDir
    Path temp;

    @AfterEach
    void endThreads() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theSecondRunWaitsAndGoesOnFromWhatTheFirstOneLeft() throws Exception {
        FolderUpdate first = begin("test", new Recorded());
        first.add("a 1", INPUTS, "of the first", List.of(A));
        Recorded told = new Recorded();
        Future<String> second = threads.submit(() -> {
            try (FolderUpdate update = begin("test", told)) {
                return update.keep("a 1", INPUTS).orElse("nothing was there");
            }
        });
        told.waiting.await();
        assertThat(second.isDone()).isFalse();
        first.finish();

        assertThat(second.get()).isEqualTo("of the first");
        assertThat(told.events).containsExactly("waiting");
    }

    @Test
    void theFirstTwoRunsOfAFolderAreNoException() throws Exception {
        FolderUpdate first = begin("test", new Recorded());
        FolderUpdate second = begin("test", new Recorded());
        first.add("a 1", INPUTS, "", List.of(A));
        Future<?> added = threads.submit(add(second, "b 1", B));
        first.finish();
        added.get();

        assertThat(second.finish().deleted()).containsExactly("a/A.java");
        assertThat(tree()).containsExactly(".tc3-generated-test", "b/B.java");
    }

    @Test
    void anotherOwnerWaitsAsWell() throws Exception {
        FolderUpdate first = begin("one", new Recorded());
        first.add("a 1", INPUTS, "", List.of(A));
        Recorded told = new Recorded();
        Future<?> second = threads.submit(() -> {
            try (FolderUpdate update = begin("two", told)) {
                update.add("b 1", INPUTS, "", List.of(B));
                return update.finish();
            }
        });
        told.waiting.await();
        first.finish();
        second.get();

        assertThat(tree()).containsExactly(".tc3-generated-one", ".tc3-generated-two", "a/A.java", "b/B.java");
    }

    @Test
    void anInterruptEndsTheWaitingOfAThread() throws Exception {
        FolderUpdate first = begin("test", new Recorded());
        first.add("a 1", INPUTS, "", List.of(A));

        assertThat(interruptedWhileWaiting()).isTrue();

        first.finish();
        begin("test", new Recorded()).close();
    }

    @Test
    void aRunWaitsForAnotherProcessAndNoLongerThanThatOneLives() throws Exception {
        Process other = RegeneratingProgram.start(root(), 1);
        try {
            other.getInputStream().read();
            Recorded told = new Recorded();
            for (int run = 0; !told.hasWaited() && run < 10_000; run++) {
                begin("test", told).close();
            }
            assertThat(told.events).contains("waiting");
        } finally {
            other.destroyForcibly();
        }
        other.waitFor();

        Revisions.generate(root(), 7, () -> {});
        Path clean = temp.resolve("clean");
        Revisions.generate(clean, 7, () -> {});
        assertThat(tree()).isEqualTo(tree(clean));
    }

    @Test
    void anInterruptEndsTheWaitingForAProcess() throws Exception {
        Files.createDirectories(root());
        try (LockFile held = LockFile.open(root().resolve(FolderLock.NAME))) {
            assertThat(held.tryLock()).isTrue();

            assertThat(interruptedWhileWaiting()).isTrue();
        }
        Recorded told = new Recorded();
        begin("test", told).close();
        assertThat(told.events).isEmpty();
    }

    @Test
    void manyRunsOfThreadsAndProcessesTakeTurns() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Process> processes =
                List.of(RegeneratingProgram.start(root(), 100), RegeneratingProgram.start(root(), 500));
        List<Future<?>> runs = new ArrayList<>();
        for (int thread = 0; thread < 3; thread++) {
            int first = random.nextInt(1_000);
            runs.add(threads.submit(() -> {
                for (int i = 0; i < 8; i++) {
                    Revisions.generate(root(), first + i, () -> {});
                }
                return null;
            }));
        }
        for (Future<?> run : runs) {
            run.get();
        }
        for (Process process : processes) {
            assertThat(process.getInputStream().readNBytes(3 * Revisions.PRODUCTS))
                    .hasSize(3 * Revisions.PRODUCTS);
            assertThat(process.isAlive()).as("seed %d", seed).isTrue();
            process.destroyForcibly();
            process.waitFor();
        }

        Revisions.generate(root(), 7, () -> {});
        Path clean = temp.resolve("clean");
        Revisions.generate(clean, 7, () -> {});
        assertThat(tree()).as("seed %d", seed).isEqualTo(tree(clean));
    }

    @Test
    void aLockWhoseFileWasDeletedMeanwhileIsNotBelieved() throws Exception {
        Path file = root().resolve(FolderLock.NAME);
        Files.createDirectories(root());
        Recorded told = new Recorded();
        Future<FolderUpdate> waiting;
        try (LockFile held = LockFile.open(file)) {
            assertThat(held.tryLock()).isTrue();
            waiting = threads.submit(() -> begin("test", told));
            told.waiting.await();
            Files.delete(file);
        }
        try (FolderUpdate update = waiting.get();
                LockFile another = LockFile.open(file)) {
            assertThat(another.tryLock())
                    .as("the lock of the file that is there")
                    .isFalse();
            assertThat(update.written()).isEmpty();
        }
    }

    @Test
    void whereThereAreNoLocksThreadsTakeTurnsAllTheSame() throws Exception {
        FolderLock.Opener none = file -> {
            throw new IOException("no locks here");
        };
        FolderLock first = FolderLock.take(temp, none, new Recorded());
        assertThat(first.problem())
                .hasValueSatisfying(problem -> assertThat(problem).hasMessage("no locks here"));
        Recorded told = new Recorded();
        Future<FolderLock> second = threads.submit(() -> FolderLock.take(temp, none, told));
        told.waiting.await();
        assertThat(second.isDone()).isFalse();
        first.close();
        second.get().close();
    }

    @Test
    void aRunThatCannotKeepOthersOutSaysSoOnceIfItWrites() throws Exception {
        Files.createDirectories(root().resolve(FolderLock.NAME));
        Recorded told = new Recorded();
        try (FolderUpdate update = begin("test", told)) {
            update.add("a 1", INPUTS, "", List.of(A));
            update.add("b 1", INPUTS, "", List.of(B));
            update.finish();
        }
        assertThat(told.events).containsExactly("unlocked");

        Recorded toldAgain = new Recorded();
        try (FolderUpdate update = begin("test", toldAgain)) {
            assertThat(update.keep("a 1", INPUTS)).isPresent();
            assertThat(update.keep("b 1", INPUTS)).isPresent();
            update.finish();
        }
        assertThat(toldAgain.events).isEmpty();
    }

    @Test
    void aReadOnlyFolderThatIsUpToDateIsFine() throws Exception {
        assertThat(new SourceFolder(root()).write(Stream.of(A)).written()).hasSize(1);
        Files.delete(root().resolve(FolderLock.NAME));
        List<Path> all = List.of(root().resolve("a/A.java"), root().resolve("a"), root());
        try {
            all.forEach(path -> assertThat(path.toFile().setWritable(false)).isTrue());
            assumeFalse(Files.isWritable(root()), "whoever runs this may write everywhere");

            assertThat(new SourceFolder(root()).write(Stream.of(A)).unchanged()).containsExactly("a/A.java");
            assertThatThrownBy(() -> new SourceFolder(root()).write(Stream.of(A, B)))
                    .isInstanceOf(IOException.class);
        } finally {
            all.forEach(path -> path.toFile().setWritable(true));
        }
    }

    @Test
    void theFileOfTheLockIsNotTouchedEither() throws Exception {
        new SourceFolder(root()).write(Stream.of(A));
        Path file = root().resolve(FolderLock.NAME);
        Files.setLastModifiedTime(file, LONG_AGO);
        Files.setLastModifiedTime(root(), LONG_AGO);

        new SourceFolder(root()).write(Stream.of(A));

        assertThat(file).isEmptyFile();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(root())).isEqualTo(LONG_AGO);
    }

    /** Whether a run that is interrupted while it waits gives up, and its thread still knows of the interrupt. */
    private boolean interruptedWhileWaiting() throws Exception {
        Recorded told = new Recorded();
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                begin("test", told).close();
                outcome.complete(false);
            } catch (InterruptedIOException e) {
                outcome.complete(Thread.currentThread().isInterrupted());
            } catch (IOException e) {
                outcome.completeExceptionally(e);
            }
        });
        thread.start();
        told.waiting.await();
        thread.interrupt();
        return outcome.get();
    }

    private FolderUpdate begin(String owner, RunListener listener) throws IOException {
        return new SourceFolder(root(), owner).update(listener);
    }

    private static Callable<Void> add(FolderUpdate update, String product, SourceFile source) {
        return () -> {
            update.add(product, INPUTS, "", List.of(source));
            return null;
        };
    }

    private Path root() {
        return temp.resolve("root");
    }

    private List<String> tree() throws IOException {
        return tree(root());
    }

    private static List<String> tree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals(FolderLock.NAME))
                    .sorted()
                    .toList();
        }
    }

    private static final class Recorded implements RunListener {

        private final CountDownLatch waiting = new CountDownLatch(1);
        private final List<String> events = new ArrayList<>();

        @Override
        public synchronized void waiting(Path folder) {
            events.add("waiting");
            waiting.countDown();
        }

        @Override
        public synchronized void unlocked(Path folder, IOException why) {
            events.add("unlocked");
        }

        boolean hasWaited() {
            return waiting.getCount() == 0;
        }
    }
}
