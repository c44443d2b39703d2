package dev.tc3.client.batch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * A journal's file, held by one run at a time. It does not use a channel for reading and writing: an interrupt would close that, and
 * results could not be written any more.
 */
final class JournalFile implements JournalStore {

    /** Behind everything that a journal ever has, since some systems keep readers out of what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final RandomAccessFile file;

    private JournalFile(RandomAccessFile file) {
        this.file = file;
    }

    /**
     * Opens a file, or makes it, which only its owner may read.
     *
     * @throws JournalException if it cannot be had, or another run has it
     */
    static JournalFile open(Path path) {
        try {
            create(path);
            return new JournalFile(openAndLock(path));
        } catch (IOException e) {
            throw new JournalException(
                    path,
                    "it cannot be opened (" + e.getClass().getSimpleName()
                            + "); choose a file in a folder that exists and can be written",
                    e);
        }
    }

    private static void create(Path path) throws IOException {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createFile(path, attributes);
            forceFolder(path);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(path)) {
                throw new JournalException(path, "it is no file; choose another path");
            }
        }
    }

    /** The file's name must survive a power cut as its content does. */
    private static void forceFolder(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems do not open folders. They write names down by themselves.
        }
    }

    private static RandomAccessFile openAndLock(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            if (lock(file) == null) {
                throw new JournalException(
                        path, "another run is using it; wait for its end, or give each batch a journal of its own");
            }
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The lock lives as long as the file is open. */
    private static @Nullable FileLock lock(RandomAccessFile file) throws IOException {
        try {
            return file.getChannel().tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public int read(byte[] into) throws IOException {
        return file.read(into);
    }

    @Override
    public void write(long at, byte[] bytes) throws IOException {
        file.seek(at);
        file.write(bytes);
    }

    @Override
    public void force() throws IOException {
        file.getFD().sync();
    }

    @Override
    public void truncate(long length) throws IOException {
        file.setLength(length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
