package dev.tc3.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run that an IDE need not do if it knows that nothing changed, neither what goes in nor what came out. */
final class WatchedRun {

    private final IdeBuild ide;
    private final List<Path> outputs;
    private final String id;

    /**
     * @param client the folders that the run writes to
     * @param id what tells the run from others that write there
     */
    WatchedRun(IdeBuild ide, ClientFolders client, String id) {
        this.ide = ide;
        this.outputs = client.paths();
        this.id = id + " " + outputs;
    }

    /**
     * Does the work, unless it was done and nothing changed.
     *
     * @param inputs the files and folders that go in
     * @param options everything else that makes a difference
     */
    void unlessUntouched(List<Path> inputs, List<?> options, Work work)
            throws IOException, InterruptedException, UnusableInputException {
        String state = options + " " + inputs;
        List<Path> watched = new ArrayList<>(inputs);
        watched.addAll(outputs);
        if (outputs.stream().allMatch(Files::isDirectory) && ide.isUntouched(id, state, watched)) {
            return;
        }
        ide.ended(id, null);
        work.run();
        ide.ended(id, state);
    }

    /** What is to be done. */
    interface Work {
        void run() throws IOException, InterruptedException, UnusableInputException;
    }
}
