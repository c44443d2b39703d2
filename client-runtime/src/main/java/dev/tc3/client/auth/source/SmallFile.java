package dev.tc3.client.auth.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files that are expected to be short texts. */
public final class SmallFile {

    private static final int LONGEST_BYTES = 1024 * 1024;

    private SmallFile() {}

    /**
     * The text of a file.
     *
     * @param file the file, in UTF-8
     * @return all of it
     * @throws IllegalArgumentException if it cannot be had; the message says why, and neither names the file nor shows any of it
     */
    public static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("it does not exist or is no file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST_BYTES + 1);
            if (bytes.length > LONGEST_BYTES) {
                throw new IllegalArgumentException("it is longer than 1 MiB");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("it is not UTF-8", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "it cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }
}
