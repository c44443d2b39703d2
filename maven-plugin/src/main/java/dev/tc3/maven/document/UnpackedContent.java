package dev.tc3.maven.document;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The content of a packed file. If it breaks off or is damaged, the exception says of which file. */
final class UnpackedContent extends FilterInputStream {

    private final Path file;

    /** @throws IOException if the file does not begin as a packed one does */
    UnpackedContent(Path file, InputStream packed) throws IOException {
        super(new GZIPInputStream(packed));
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (EOFException | ZipException e) {
            FileSystemException clearer =
                    new FileSystemException(file.toString(), null, "is packed, but damaged or cut off; get it anew");
            clearer.initCause(e);
            throw clearer;
        }
    }
}
