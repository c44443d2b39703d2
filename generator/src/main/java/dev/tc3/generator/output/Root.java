package dev.tc3.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder that nothing leaves: each path is checked, and symbolic links in it are refused. Thread-safe; only deleting must
 * not happen beside anything else.
 */
final class Root {

    private static final String IS_A_LINK = "is a symbolic link, which could lead elsewhere; remove it";

    private final Path folder;

    /** Folders that were found to be such, and no links. */
    private final Set<Path> known = ConcurrentHashMap.newKeySet();

    private Root(Path folder) {
        this.folder = folder;
    }

    /** Opens a folder, which is made if there is none. The folder itself may be a symbolic link. */
    static Root open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return new Root(folder.toRealPath());
    }

    /** Waits until no other run uses the folder, and keeps them out from then on. */
    FolderLock lock(RunListener listener) throws IOException {
        return FolderLock.take(folder, LockFile::open, listener);
    }

    /** Whether a path stays in the folder, and fits on a line of a manifest. */
    boolean holds(String path) {
        if (path.codePoints().anyMatch(Root::breaksLines)) {
            return false;
        }
        try {
            Path target = folder.resolve(path).normalize();
            return target.startsWith(folder) && !target.equals(folder);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean breaksLines(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }

    /** The content of a file; empty if there is nothing at its path. */
    Optional<byte[]> read(String path) throws IOException {
        Path file = locate(path);
        BasicFileAttributes what;
        try {
            what = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        refuse(what.isSymbolicLink(), file, IS_A_LINK);
        refuse(what.isDirectory(), file, "is a folder where a file should be; remove it");
        return Optional.of(Files.readAllBytes(file));
    }

    /** The names of some files in the folder of a file, whether that is there or not; sorted. */
    List<String> filesBeside(String path, Predicate<String> names) throws IOException {
        Path directory = parentOf(locate(path));
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> names.test(file.getFileName().toString()))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Puts a file in place, whole or not at all. What was there is replaced, not written into, even if it is a link. */
    void write(String path, byte[] content) throws IOException {
        Path target = makeRoomFor(path);
        Path draft = target.resolveSibling(Drafts.nameFor(target.getFileName().toString()));
        boolean moved = false;
        try {
            Files.write(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(draft, target);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(draft);
            }
        }
    }

    /**
     * Adds lines to the end of a file, which is made if there is none. They begin on a line of their own, even if an earlier
     * run was killed in the middle of its last line.
     */
    void append(String path, String lines) throws IOException {
        Files.write(
                makeRoomFor(path),
                ("\n" + lines).getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS);
    }

    /** Deletes a file, and the folders above it that are empty then. */
    void delete(String path) throws IOException {
        Files.delete(locate(path));
        deleteEmptyFoldersOf(path);
    }

    /** Deletes the folders above a file that is not there, as far as there are some and they are empty. */
    void deleteEmptyFoldersOf(String path) throws IOException {
        Path parent = parentOf(locate(path));
        while (!parent.equals(folder) && isMissingOrEmpty(parent)) {
            known.remove(parent);
            Files.deleteIfExists(parent);
            parent = parentOf(parent);
        }
    }

    private static boolean isMissingOrEmpty(Path directory) throws IOException {
        try (var entries = Files.newDirectoryStream(directory)) {
            return !entries.iterator().hasNext();
        } catch (NoSuchFileException e) {
            return true;
        } catch (NotDirectoryException e) {
            return false;
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path makeRoomFor(String path) throws IOException {
        Path target = locate(path);
        if (!known.contains(parentOf(target))) {
            Files.createDirectories(parentOf(target));
        }
        return target;
    }

    private Path locate(String path) throws IOException {
        refuse(!holds(path), folder, "takes no file outside of itself: " + path);
        Path target = folder.resolve(path).normalize();
        Path parent = parentOf(target);
        if (!known.contains(parent)) {
            refuseLinks(parent);
            if (Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
                known.add(parent);
            }
        }
        return target;
    }

    /** The folder around a path below the root, which there always is. */
    private static Path parentOf(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    private void refuseLinks(Path directory) throws IOException {
        for (Path step = directory; !step.equals(folder); step = parentOf(step)) {
            refuse(Files.isSymbolicLink(step), step, IS_A_LINK);
        }
    }

    private static void refuse(boolean wrong, Path path, String reason) throws FileSystemException {
        if (wrong) {
            throw new FileSystemException(path.toString(), null, reason);
        }
    }
}
