package dev.tc3.client.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this client calls itself. The version comes from a file that the build fills in, as there may be no jar. */
final class ClientVersion {

    /** The client's name and version, such as {@code tc3/1.2.3}. */
    static final String NAME = "tc3/" + read();

    private ClientVersion() {}

    private static String read() {
        try (InputStream file = ClientVersion.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            if (file != null) {
                properties.load(file);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
