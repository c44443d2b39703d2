package dev.tc3.generator.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The empty file by which processes keep a folder to themselves. The lock on it is the system's, so it ends with its process,
 * however that ends. The file stays: one that is deleted while another waits for it would lock nobody out.
 */
final class LockFile implements Closeable {

    private final Path file;
    private final FileChannel channel;
    private final Optional<Object> identity;

    private LockFile(Path file, FileChannel channel, Optional<Object> identity) {
        this.file = file;
        this.channel = channel;
        this.identity = identity;
    }

    /** Opens a file, which is made if there is none. Opening does not touch its times. */
    static LockFile open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            return new LockFile(file, channel, identity(file));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Takes the lock if nobody has it. It is not waited for in the system: there, two builds of many threads that wait for
     * each other's folders look like a deadlock, and one of them would be refused.
     *
     * @return whether it is taken
     * @throws IOException if the file system has no locks
     */
    boolean tryLock() throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whether the file still is the one that others find. */
    boolean isInPlace() throws IOException {
        try {
            return identity(file).equals(identity);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Frees the lock. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** What tells a file from another of the same name; empty where the system does not say. */
    private static Optional<Object> identity(Path file) throws IOException {
        return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey());
    }
}
