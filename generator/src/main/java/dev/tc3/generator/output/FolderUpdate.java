package dev.tc3.generator.output;

import dev.tc3.generator.GeneratedFile;
import dev.tc3.generator.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One run that brings a {@link SourceFolder} up to date, product by product. What is added is written at once, and nothing
 * of it is kept but paths and hashes. Only {@link #finish()} deletes; a run that ends without it, because something
 * failed, leaves everything of earlier runs that it did not replace, and the next run knows all of it.
 *
 * <p>Thread-safe: products may be added side by side.
 */
public final class FolderUpdate {

    private final Path folder;
    private final String manifestPath;
    private final Manifest before;
    private final OtherOwners others;

    private @Nullable Root root;
    private final Set<String> claimed = new HashSet<>();
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final SortedSet<String> written = new TreeSet<>();

    private FolderUpdate(Path folder, String manifestPath, @Nullable Root root, Manifest before, OtherOwners others) {
        this.folder = folder;
        this.manifestPath = manifestPath;
        this.root = root;
        this.before = before;
        this.others = others;
    }

    /** Begins a run. The folder is made once there is something to write. */
    static FolderUpdate begin(Path folder, String manifestPath) throws IOException {
        if (Files.notExists(folder)) {
            return new FolderUpdate(folder, manifestPath, null, Manifest.parse(new byte[0]), OtherOwners.none());
        }
        Root root = Root.open(folder);
        byte[] manifest = root.read(manifestPath).orElse(new byte[0]);
        return new FolderUpdate(
                folder, manifestPath, root, Manifest.parse(manifest), OtherOwners.than(manifestPath, root));
    }

    /**
     * Keeps what an earlier run wrote for a product, if that is what this run would write too: it was made of the same inputs,
     * and every file is there and has the content that it had. Otherwise nothing happens, and the product is to be added.
     *
     * @param product the product, as it was named when it was added
     * @param inputs the digest of all that its sources would be made of
     * @return the note that it was added with, or nothing if it has to be added anew
     * @throws IOException if the folder cannot be read
     */
    public Optional<String> keep(String product, String inputs) throws IOException {
        Optional<Receipt> receipt = before.receipt(product, inputs);
        Root its = root();
        if (receipt.isEmpty() || its == null || !areThere(receipt.get().files(), its)) {
            return Optional.empty();
        }
        if (!claim(receipt.get().files().keySet())) {
            return Optional.empty();
        }
        retain(receipt.get());
        return receipt.map(Receipt::note);
    }

    /**
     * Writes the sources of a product: all of them, or none if one cannot be written from here.
     *
     * @param product the product, in words with one space between them
     * @param inputs the digest of all that the sources were made of, as 64 lower-case hexadecimal digits
     * @param note what {@link #keep} gives back; one line, may be empty
     * @param sources the sources; there may be none
     * @throws IOException if a file cannot be written, or if one is in the way that was not written from here, or that another
     *     owner wants with another content; in the last two cases nothing of the product is written
     * @throws IllegalArgumentException if two sources of the run have the same path, or if product, inputs or note have
     *     another form
     */
    public void add(String product, String inputs, String note, Collection<? extends GeneratedFile> sources)
            throws IOException {
        SortedMap<String, FileContent> contents = FileContent.of(sources);
        Receipt receipt = new Receipt(product, inputs, note, FileContent.hashes(contents));
        write(contents);
        issue(receipt);
    }

    /** Writes sources of which nothing is to be remembered but that they are there. */
    void add(Collection<SourceFile> sources) throws IOException {
        write(FileContent.of(sources));
    }

    /**
     * Ends the run: what earlier ones wrote and this one neither wrote nor kept is deleted. Nothing must be added
     * afterwards.
     *
     * @return what became of each file of the run and of earlier ones
     * @throws IOException if a file cannot be deleted, or the list of files not be written
     */
    public synchronized WriteReport finish() throws IOException {
        List<String> deleted = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        if (root != null) {
            SortedSet<String> all = new TreeSet<>(before.paths());
            all.addAll(files.keySet());
            Drafts.deleteThoseOf(all, root);
            Drafts.deleteThoseOf(new TreeSet<>(List.of(manifestPath)), root);
            for (String path : before.paths()) {
                if (!files.containsKey(path)) {
                    deleteStale(path, root, deleted, kept);
                }
            }
            byte[] manifest = Manifest.of(files, receipts).content();
            if (!Arrays.equals(root.read(manifestPath).orElse(null), manifest)) {
                root.write(manifestPath, manifest);
            }
        }
        SortedSet<String> unchanged = new TreeSet<>(files.keySet());
        unchanged.removeAll(written);
        return new WriteReport(List.copyOf(written), List.copyOf(unchanged), deleted, kept);
    }

    private void write(SortedMap<String, FileContent> contents) throws IOException {
        if (contents.isEmpty()) {
            return;
        }
        if (!claim(contents.keySet())) {
            throw new IllegalArgumentException("two sources of a run have the same path");
        }
        Root its = makeRoot();
        SortedMap<String, FileContent> changed = new TreeMap<>();
        for (Map.Entry<String, FileContent> source : contents.entrySet()) {
            String path = source.getKey();
            Optional<byte[]> there = its.read(path);
            if (there.isEmpty()) {
                changed.put(path, source.getValue());
            } else if (!source.getValue().is(there.get())) {
                refuseForeign(path, source.getValue());
                changed.put(path, source.getValue());
            }
        }
        announce(FileContent.hashes(contents), its);
        for (Map.Entry<String, FileContent> source : changed.entrySet()) {
            its.write(source.getKey(), source.getValue().bytes());
        }
        synchronized (this) {
            written.addAll(changed.keySet());
        }
    }

    /** Refuses to overwrite a file that is not this owner's alone. */
    private void refuseForeign(String path, FileContent content) throws IOException {
        if (!others.agree(path, content.hash())) {
            throw new FileSystemException(
                    path,
                    null,
                    "was generated by another run, which keeps its list in "
                            + others.manifestListing(path).orElseThrow()
                            + "; if that run is no more, delete the folder, else give each run a folder of its own");
        }
        if (!before.lists(path) && others.manifestListing(path).isEmpty()) {
            throw new FileSystemException(
                    path, null, "is in the way, and was not generated here; move it, or generate into another folder");
        }
    }

    /** Lists files before the first of them is written, so that an interrupted run leaves nothing unknown behind. */
    private synchronized void announce(SortedMap<String, String> hashes, Root its) throws IOException {
        files.putAll(hashes);
        boolean known = hashes.entrySet().stream().allMatch(file -> before.lists(file.getKey(), file.getValue()));
        if (!known) {
            its.append(manifestPath, Manifest.of(hashes, List.of()).lines());
        }
    }

    private synchronized void issue(Receipt receipt) throws IOException {
        receipts.add(receipt);
        if (root != null && !receipt.equals(before.receipts().get(receipt.product()))) {
            root.append(manifestPath, receipt.lines());
        }
    }

    /** Takes some paths, unless one of them is taken. */
    private synchronized boolean claim(Set<String> paths) {
        boolean free = Collections.disjoint(claimed, paths);
        if (free) {
            claimed.addAll(paths);
        }
        return free;
    }

    private synchronized void retain(Receipt receipt) {
        files.putAll(receipt.files());
        receipts.add(receipt);
    }

    private static boolean areThere(SortedMap<String, String> hashes, Root its) throws IOException {
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            String path = file.getKey();
            Optional<String> hash = its.holds(path) ? its.read(path).map(Sha256::of) : Optional.empty();
            if (!hash.equals(Optional.of(file.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private synchronized @Nullable Root root() {
        return root;
    }

    private synchronized Root makeRoot() throws IOException {
        Root its = root == null ? Root.open(folder) : root;
        root = its;
        return its;
    }

    private void deleteStale(String path, Root its, List<String> deleted, List<String> kept) throws IOException {
        boolean another = others.manifestListing(path).isPresent();
        Optional<byte[]> there = another || !its.holds(path) ? Optional.empty() : its.read(path);
        if (there.isEmpty()) {
            return;
        }
        boolean untouched = before.lists(path, Sha256.of(there.get()));
        if (untouched) {
            its.delete(path);
        }
        (untouched ? deleted : kept).add(path);
    }
}
