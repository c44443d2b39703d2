package dev.tc3.maven.fake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A spec with one action. */
final class PingSpec {

    private static final String SPEC = """
            {
              "service": "%s",
              "version": "2024-02-29",
              "endpoint": { "host": "%s.example.com" },
              "actions": {
                "Ping": {
                  "effect": "read",
                  "parameters": { "Secret": { "type": "string", "sensitive": true } },
                  "result": { "RequestId": { "type": "string" } }
                }
              }
            }
            """;

    private PingSpec() {}

    static Path write(Path folder, String service) throws IOException {
        return Files.writeString(folder.resolve(service + ".json"), SPEC.formatted(service, service));
    }
}
