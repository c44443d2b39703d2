package dev.tc3.generator.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a folder for one run at a time: of this process by a list of the folders in use, of others by a {@link LockFile}. Where
 * that cannot be had, because the folder is read-only or its file system has no locks, other processes are not kept out.
 */
final class FolderLock implements AutoCloseable {

    /** The name of the file; other than those of manifests, so that no owner has it. */
    static final String NAME = ".tc3-lock";

    private static final long PAUSE_MILLIS = 20;

    /** The folders in use by this process, each by its real path; guarded by itself. */
    private static final Set<Path> IN_USE = new HashSet<>();

    private final Path folder;
    private final RunListener listener;
    private @Nullable LockFile file;
    private @Nullable IOException problem;
    private boolean told;
    private boolean open = true;

    private FolderLock(Path folder, RunListener listener) {
        this.folder = folder;
        this.listener = listener;
    }

    /**
     * Waits until the folder is free, and takes it.
     *
     * @param folder the real path of the folder
     * @param files opens the file in it
     * @param listener is told once if others have to be waited for
     * @throws InterruptedIOException if the thread is interrupted while it waits; it then is interrupted still
     */
    static FolderLock take(Path folder, Opener files, RunListener listener) throws InterruptedIOException {
        FolderLock lock = new FolderLock(folder, listener);
        try {
            lock.waitForThreads();
            lock.waitForProcesses(files);
            return lock;
        } catch (InterruptedException | ClosedByInterruptException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException(
                    folder + ": interrupted while another run that writes there was waited for");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    /** Why other processes are not kept out; empty if they are. */
    Optional<IOException> problem() {
        return Optional.ofNullable(problem);
    }

    /** Frees the folder; only the first time. */
    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            closeFile();
        } finally {
            synchronized (IN_USE) {
                IN_USE.remove(folder);
                IN_USE.notifyAll();
            }
        }
    }

    private void waitForThreads() throws InterruptedException {
        synchronized (IN_USE) {
            while (!IN_USE.add(folder)) {
                tellOnce();
                IN_USE.wait();
            }
        }
    }

    private void waitForProcesses(Opener files) throws InterruptedException, ClosedByInterruptException {
        boolean done = false;
        try {
            LockFile opened = open(files);
            while (!opened.isInPlace()) {
                opened.close();
                opened = open(files);
            }
            done = true;
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            problem = e;
            closeFile();
            done = true;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    private LockFile open(Opener files) throws IOException, InterruptedException {
        LockFile opened = files.open(folder.resolve(NAME));
        file = opened;
        while (!opened.tryLock()) {
            tellOnce();
            Thread.sleep(PAUSE_MILLIS);
        }
        return opened;
    }

    private void tellOnce() {
        if (!told) {
            told = true;
            listener.waiting(folder);
        }
    }

    private void closeFile() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            // Nothing was written to it, so there is nothing to lose.
        }
        file = null;
    }

    /** How the file of a lock is opened. */
    interface Opener {
        LockFile open(Path file) throws IOException;
    }
}
