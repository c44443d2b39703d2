package dev.tc3.generator.output;

import java.io.IOException;
import java.nio.file.Path;

/** Is told what a run has to do with others that use the same folder at the same time. By default nothing comes of it. */
public interface RunListener {

    /**
     * Another run uses the folder, and this one begins to wait for its end. Told once, before waiting, by the thread that
     * waits.
     *
     * @param folder the folder
     */
    default void waiting(Path folder) {}

    /**
     * This run is about to write, and cannot keep other processes from doing so at the same time. Told once.
     *
     * @param folder the folder
     * @param why what keeps it from it, such as a file system without locks
     */
    default void unlocked(Path folder, IOException why) {}
}
