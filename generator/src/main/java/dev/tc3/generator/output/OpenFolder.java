package dev.tc3.generator.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A folder that a run has for itself, and what it found in it.
 *
 * @param root the folder
 * @param lock keeps other runs out
 * @param before what earlier runs of this owner wrote
 * @param others what other owners wrote
 */
record OpenFolder(Root root, FolderLock lock, Manifest before, OtherOwners others) {

    /** Opens a folder, which is made if there is none, once no other run uses it. */
    static OpenFolder of(Path folder, String manifestPath, RunListener listener) throws IOException {
        Root root = Root.open(folder);
        FolderLock lock = root.lock(listener);
        boolean opened = false;
        try {
            Manifest before = Manifest.parse(root.read(manifestPath).orElse(new byte[0]));
            OpenFolder its = new OpenFolder(root, lock, before, OtherOwners.than(manifestPath, root));
            opened = true;
            return its;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }
}
