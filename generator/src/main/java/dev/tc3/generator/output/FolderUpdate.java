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
 * <p>While it lasts no other run writes to the folder, of whichever owner, thread or process: it waits, and goes on from what
 * this one left. So a run has to be finished or closed.
 *
 * <p>Thread-safe: products may be added side by side.
 */
public final class FolderUpdate implements AutoCloseable {

    private final Path folder;
    private final String manifestPath;
    private final RunListener listener;

    private @Nullable OpenFolder opened;
    private boolean knownToBeUnlocked;
    private final Set<String> claimed = new HashSet<>();
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final SortedSet<String> written = new TreeSet<>();

    private FolderUpdate(Path folder, String manifestPath, RunListener listener) {
        this.folder = folder;
        this.manifestPath = manifestPath;
        this.listener = listener;
    }

    /** Begins a run. The folder is made once there is something to write. */
    static FolderUpdate begin(Path folder, String manifestPath, RunListener listener) throws IOException {
        FolderUpdate update = new FolderUpdate(folder, manifestPath, listener);
        if (!Files.notExists(folder)) {
            update.open();
        }
        return update;
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
        OpenFolder its = opened();
        if (its == null) {
            return Optional.empty();
        }
        Optional<Receipt> receipt = its.before().receipt(product, inputs);
        if (receipt.isEmpty() || !areThere(receipt.get().files(), its.root())) {
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

    /** The paths of the files that were written so far, sorted. */
    public synchronized List<String> written() {
        return List.copyOf(written);
    }

    /**
     * Ends the run: what earlier ones wrote and this one neither wrote nor kept is deleted, and other runs may begin. Nothing must
     * be added afterwards.
     *
     * @return what became of each file of the run and of earlier ones
     * @throws IOException if a file cannot be deleted, or the list of files not be written
     */
    public synchronized WriteReport finish() throws IOException {
        List<String> deleted = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        try {
            if (opened != null) {
                clear(opened, deleted, kept);
            }
        } finally {
            close();
        }
        SortedSet<String> unchanged = new TreeSet<>(files.keySet());
        unchanged.removeAll(written);
        return new WriteReport(List.copyOf(written), List.copyOf(unchanged), deleted, kept);
    }

    /** Ends the run as it is, if it was not finished; other runs may begin. */
    @Override
    public synchronized void close() {
        if (opened != null) {
            opened.lock().close();
        }
    }

    private void clear(OpenFolder its, List<String> deleted, List<String> kept) throws IOException {
        Root root = its.root();
        SortedSet<String> all = new TreeSet<>(its.before().paths());
        all.addAll(files.keySet());
        Drafts.deleteThoseOf(all, root);
        Drafts.deleteThoseOf(new TreeSet<>(List.of(manifestPath)), root);
        for (String path : its.before().paths()) {
            if (!files.containsKey(path)) {
                deleteStale(path, its, deleted, kept);
            }
        }
        byte[] manifest = Manifest.of(files, receipts).content();
        if (!Arrays.equals(root.read(manifestPath).orElse(null), manifest)) {
            tellIfUnlocked(its);
            root.write(manifestPath, manifest);
        }
    }

    private void write(SortedMap<String, FileContent> contents) throws IOException {
        if (contents.isEmpty()) {
            return;
        }
        if (!claim(contents.keySet())) {
            throw new IllegalArgumentException("two sources of a run have the same path");
        }
        OpenFolder its = open();
        SortedMap<String, FileContent> changed = new TreeMap<>();
        for (Map.Entry<String, FileContent> source : contents.entrySet()) {
            String path = source.getKey();
            Optional<byte[]> there = its.root().read(path);
            if (there.isEmpty()) {
                changed.put(path, source.getValue());
            } else if (!source.getValue().is(there.get())) {
                refuseForeign(path, source.getValue(), there.get(), its);
                changed.put(path, source.getValue());
            }
        }
        if (!changed.isEmpty()) {
            tellIfUnlocked(its);
        }
        announce(FileContent.hashes(contents), its);
        for (Map.Entry<String, FileContent> source : changed.entrySet()) {
            its.root().write(source.getKey(), source.getValue().bytes());
        }
        synchronized (this) {
            written.addAll(changed.keySet());
        }
    }

    /**
     * Refuses to overwrite a file that another owner wrote, or nobody. One that this owner wrote, too, with the very content that
     * is there, may change: the other one will say whether it agrees.
     */
    private static void refuseForeign(String path, FileContent content, byte[] there, OpenFolder its)
            throws IOException {
        OtherOwners others = its.others();
        boolean shared = its.before().lists(path, Sha256.of(there));
        if (!shared && !others.agree(path, content.hash())) {
            throw new FileSystemException(
                    path,
                    null,
                    "was generated by another run, which keeps its list in "
                            + others.manifestListing(path).orElseThrow()
                            + "; if that run is no more, delete the folder, else give each run a folder of its own");
        }
        if (!its.before().lists(path) && others.manifestListing(path).isEmpty()) {
            throw new FileSystemException(
                    path, null, "is in the way, and was not generated here; move it, or generate into another folder");
        }
    }

    /** Lists files before the first of them is written, so that an interrupted run leaves nothing unknown behind. */
    private synchronized void announce(SortedMap<String, String> hashes, OpenFolder its) throws IOException {
        files.putAll(hashes);
        boolean known = hashes.entrySet().stream().allMatch(file -> its.before().lists(file.getKey(), file.getValue()));
        if (!known) {
            its.root().append(manifestPath, Manifest.of(hashes, List.of()).lines());
        }
    }

    private synchronized void issue(Receipt receipt) throws IOException {
        receipts.add(receipt);
        if (opened != null && !receipt.equals(opened.before().receipts().get(receipt.product()))) {
            opened.root().append(manifestPath, receipt.lines());
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

    private synchronized @Nullable OpenFolder opened() {
        return opened;
    }

    private synchronized OpenFolder open() throws IOException {
        OpenFolder its = opened == null ? OpenFolder.of(folder, manifestPath, listener) : opened;
        opened = its;
        return its;
    }

    private synchronized void tellIfUnlocked(OpenFolder its) {
        if (!knownToBeUnlocked) {
            knownToBeUnlocked = true;
            its.lock().problem().ifPresent(problem -> listener.unlocked(folder, problem));
        }
    }

    private void deleteStale(String path, OpenFolder its, List<String> deleted, List<String> kept) throws IOException {
        Root root = its.root();
        if (!root.holds(path) || its.others().manifestListing(path).isPresent()) {
            return;
        }
        Optional<byte[]> there = root.read(path);
        if (there.isEmpty()) {
            root.deleteEmptyFoldersOf(path);
        } else if (its.before().lists(path, Sha256.of(there.get()))) {
            tellIfUnlocked(its);
            root.delete(path);
            deleted.add(path);
        } else {
            kept.add(path);
        }
    }
}
