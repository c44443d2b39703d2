package dev.tc3.maven.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** A file with a spec or an overlay: {@code *.json}, or packed, {@code *.json.gz}. */
public final class DocumentFile {

    private static final String PLAIN = ".json";
    private static final String PACKED = ".json.gz";

    private DocumentFile() {}

    /** Whether a file is one by its name. */
    public static boolean isOne(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(PLAIN) || name.endsWith(PACKED);
    }

    /**
     * Opens a file, whose content comes unpacked.
     *
     * @throws IOException if it cannot be read, or is named as if it were packed and is not, saying so
     */
    public static InputStream open(Path file) throws IOException {
        InputStream content = Files.newInputStream(file);
        return file.getFileName().toString().endsWith(PACKED) ? unpacked(file, content) : content;
    }

    private static InputStream unpacked(Path file, InputStream content) throws IOException {
        try {
            return new UnpackedContent(file, content);
        } catch (ZipException | EOFException e) {
            content.close();
            throw new FileSystemException(
                    file.toString(), null, "is not packed as its name says; name it .json, or pack it with gzip");
        } catch (IOException e) {
            content.close();
            throw e;
        }
    }
}
