package dev.tc3.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in words. The exceptions of the platform often have no more than its name. */
final class IoProblem {

    private IoProblem() {}

    static String describe(IOException problem) {
        if (problem instanceof FileSystemException e && e.getReason() == null) {
            return e.getFile() + ": " + reason(e);
        }
        return String.valueOf(problem.getMessage());
    }

    private static String reason(FileSystemException problem) {
        if (problem instanceof AccessDeniedException) {
            return "access is denied; check its permissions and those of its folder";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "is a file where a folder should be; move it, or generate into another folder";
        }
        if (problem instanceof NoSuchFileException) {
            return "is not there, or is a link that leads nowhere";
        }
        return "could not be read or written";
    }
}
