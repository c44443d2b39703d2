package dev.tc3.maven.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A little spec in several revisions. */
final class Shop {

    private Shop() {}

    /** A spec with one action, which has a parameter beside others that are given. */
    static String spec(String service, String parameters) {
        return """
                {"service": "%s", "version": "2020-02-29", "endpoint": {"host": "shop.example.com"},
                 "actions": {
                  "Buy": {"effect": "write", "parameters": {"Item": {"type": "string"}%s},
                          "result": {"RequestId": {"type": "string"}}}}}
                """.formatted(service, parameters);
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
