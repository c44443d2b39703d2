package dev.tc3.maven;

import dev.tc3.maven.document.DocumentFile;
import dev.tc3.spec.words.Printable;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the documents that files and folders stand for. A folder stands for every {@code *.json} and {@code
 * *.json.gz} in it and below, in the order of their paths, so that every machine reads them alike; hidden files and folders are passed over, and so are the
 * examples that published models come with. Each document is found once.
 */
final class DocumentSearch {

    private static final String MODEL = "api.json";
    private static final String EXAMPLES_OF_A_MODEL = "examples.json";

    private final String option;
    private final Set<Path> found;
    private final List<Path> files = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private DocumentSearch(String option, Set<Path> passedOver) {
        this.option = option;
        this.found = new HashSet<>(passedOver);
    }

    /**
     * Searches.
     *
     * @param option what problems call the parameter that names the files and folders
     * @param named the files and folders
     * @param passedOver the real paths of documents that are not found in folders
     */
    static FoundFiles among(List<Path> named, String option, Set<Path> passedOver) {
        DocumentSearch search = new DocumentSearch(option, passedOver);
        named.forEach(search::find);
        return new FoundFiles(search.files, search.problems);
    }

    private void find(Path named) {
        try {
            Path real = named.toRealPath();
            if (Files.isDirectory(real)) {
                SortedMap<String, Path> below = new TreeMap<>();
                search(named, real, named, below);
                for (Path file : below.values()) {
                    add(file, file.toRealPath());
                }
            } else if (Files.isRegularFile(real)) {
                found.remove(real);
                add(named, real);
            } else {
                problem(named, "is neither a file nor a folder; correct " + option);
            }
        } catch (NoSuchFileException e) {
            problem(named, "there is no such file or folder; correct " + option);
        } catch (IOException e) {
            problems.add(IoProblem.describe(e));
        }
    }

    private void add(Path file, Path real) {
        if (found.add(real)) {
            files.add(file);
        }
    }

    private void search(Path root, Path realRoot, Path folder, SortedMap<String, Path> below) throws IOException {
        for (Path entry : entries(folder)) {
            if (Files.isSymbolicLink(entry)) {
                link(root, realRoot, entry, below);
            } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                search(root, realRoot, entry, below);
            } else if (isDocument(entry)) {
                below.put(key(root, entry), entry);
            }
        }
    }

    /** A link may lead to another document of the folder, but not to what the user did not name. */
    private void link(Path root, Path realRoot, Path link, SortedMap<String, Path> below) {
        try {
            Path target = link.toRealPath();
            boolean folder = Files.isDirectory(target);
            if (!folder && !isDocument(link)) {
                return;
            }
            if (!target.startsWith(realRoot)) {
                problem(link, "is a link that leads out of " + root + "; remove it, and name its target in " + option);
            } else if (folder && link.resolveSibling("").toRealPath().startsWith(target)) {
                problem(link, "is a link to a folder that it is in; remove it");
            } else if (!folder) {
                below.put(key(root, link), link);
            }
        } catch (NoSuchFileException e) {
            problem(link, "is a link that leads nowhere; remove it");
        } catch (FileSystemLoopException e) {
            problem(link, "is a link that leads back to itself; remove it");
        } catch (IOException e) {
            problem(link, "is a link that cannot be followed; remove it");
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> all = entries.filter(
                            entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
            boolean ofAModel = all.stream().anyMatch(entry -> entry.endsWith(MODEL));
            return all.stream()
                    .filter(entry -> !ofAModel || !entry.endsWith(EXAMPLES_OF_A_MODEL))
                    .toList();
        }
    }

    private static boolean isDocument(Path file) {
        return DocumentFile.isOne(file);
    }

    private static String key(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private void problem(Path file, String problem) {
        problems.add(Printable.escape(file.toString()) + ": " + problem);
    }
}
