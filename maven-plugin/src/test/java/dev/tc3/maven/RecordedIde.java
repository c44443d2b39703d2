package dev.tc3.maven;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.util.Scanner;
import org.jspecify.annotations.Nullable;

/** An IDE: it knows what the user changed, and remembers what it was told. */
final class RecordedIde implements BuildContext {

    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final Set<Path> changed = new HashSet<>();
    private final Set<Path> refreshed = new HashSet<>();
    private final SortedMap<File, List<String>> marks = new TreeMap<>();
    private boolean incremental;

    /** From now on only what the user changes differs. */
    void buildsIncrementally() {
        incremental = true;
        changed.clear();
        refreshed.clear();
    }

    /** The user changed a file, and so every folder around it. */
    void userChanged(Path file) {
        for (Path path = file.toAbsolutePath(); path != null; path = path.getParent()) {
            changed.add(path);
        }
    }

    /** The names of the files that are to be looked at again. */
    Set<Path> refreshed() {
        return refreshed;
    }

    /** What is shown in a file, each as {@code line:column message}. */
    List<String> marks(Path file) {
        return marks.getOrDefault(file.toFile(), List.of());
    }

    @Override
    public boolean hasDelta(String path) {
        throw new UnsupportedOperationException("paths are relative to a project that is not known here");
    }

    @Override
    public boolean hasDelta(File file) {
        return !incremental || changed.contains(file.toPath());
    }

    @Override
    public boolean hasDelta(List<String> paths) {
        throw new UnsupportedOperationException("paths are relative to a project that is not known here");
    }

    @Override
    public void refresh(File file) {
        refreshed.add(file.toPath());
    }

    @Override
    public OutputStream newFileOutputStream(File file) throws IOException {
        return new FileOutputStream(file);
    }

    @Override
    public Scanner newScanner(File folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scanner newDeleteScanner(File folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scanner newScanner(File folder, boolean ignoreDelta) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isIncremental() {
        return incremental;
    }

    @Override
    public void setValue(String key, @Nullable Object value) {
        values.put(key, value);
    }

    @Override
    public @Nullable Object getValue(String key) {
        return values.get(key);
    }

    @Override
    @Deprecated
    public void addWarning(File file, int line, int column, String message, @Nullable Throwable cause) {
        throw new UnsupportedOperationException("addMessage has taken its place");
    }

    @Override
    @Deprecated
    public void addError(File file, int line, int column, String message, @Nullable Throwable cause) {
        throw new UnsupportedOperationException("addMessage has taken its place");
    }

    @Override
    public void addMessage(File file, int line, int column, String message, int severity, @Nullable Throwable cause) {
        assert severity == SEVERITY_ERROR;
        marks.computeIfAbsent(file, any -> new ArrayList<>()).add(line + ":" + column + " " + message);
    }

    @Override
    public void removeMessages(File file) {
        marks.remove(file);
    }

    @Override
    public boolean isUptodate(File target, File source) {
        throw new UnsupportedOperationException("times are not looked at");
    }
}
