package dev.tc3.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder that nothing leaves: each path is checked, and symbolic links in it are refused. */
final class Root {

    private final Path folder;

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

    /** Whether there is something at a path. */
    boolean exists(String path) throws IOException {
        return Files.exists(locate(path), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * The content of a file.
     *
     * @throws NoSuchFileException if there is none
     */
    byte[] read(String path) throws IOException {
        return Files.readAllBytes(locate(path));
    }

    /** The names of some files in the folder of a file, whether that is there or not; sorted. */
    List<String> filesBeside(String path, Predicate<String> names) throws IOException {
        Path directory = locate(path).getParent();
        if (directory == null || !Files.isDirectory(directory)) {
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

    /** Puts a file in place, whole or not at all. */
    void write(String path, byte[] content) throws IOException {
        Path target = locate(path);
        Files.createDirectories(target.getParent());
        Path draft = target.resolveSibling(Drafts.nameFor(target.getFileName().toString()));
        try {
            Files.write(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Adds lines to the end of a file, which is made if there is none. They begin on a line of their own, even if an earlier
     * run was killed in the middle of its last line.
     */
    void append(String path, String lines) throws IOException {
        Path target = locate(path);
        Files.createDirectories(target.getParent());
        Files.write(
                target,
                ("\n" + lines).getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS);
    }

    /** Deletes a file, and the folders above it that are empty then. */
    void delete(String path) throws IOException {
        Path file = locate(path);
        Files.delete(file);
        Path parent = file.getParent();
        while (parent != null && !parent.equals(folder) && isEmpty(parent)) {
            Files.delete(parent);
            parent = parent.getParent();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.newDirectoryStream(directory)) {
            return !entries.iterator().hasNext();
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path locate(String path) throws IOException {
        if (!holds(path)) {
            throw new FileSystemException(folder.toString(), null, "takes no file outside of itself: " + path);
        }
        Path target = folder.resolve(path).normalize();
        Path step = folder;
        for (Path name : folder.relativize(target)) {
            step = step.resolve(name);
            if (Files.isSymbolicLink(step)) {
                throw new FileSystemException(
                        step.toString(), null, "is a symbolic link, which could lead elsewhere; remove it");
            }
        }
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder where a file should be; remove it");
        }
        return target;
    }
}
