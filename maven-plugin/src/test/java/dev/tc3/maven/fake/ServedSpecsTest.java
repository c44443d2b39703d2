package dev.tc3.maven.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.spec.ApiSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedSpecsTest {

    private static final String MODEL = """
            {
              "metadata": { "apiVersion": "2024-02-29", "serviceShortName": "shop" },
              "actions": { "Ping": { "name": "ping", "input": "PingRequest", "output": "PingResponse" } },
              "objects": {
                "PingRequest": { "type": "object", "members": [] },
                "PingResponse": {
                  "type": "object",
                  "members": [ { "name": "RequestId", "type": "string", "member": "string", "document": "The id." } ]
                }
              }
            }
            """;
    private static final String EXAMPLES = """
            {
              "actions": {
                "Ping": [
                  {
                    "title": "a ping",
                    "document": "",
                    "input": "POST / HTTP/1.1\\nHost: shop.tencentcloudapi.com\\nContent-Type: application/json\\n\\n{}",
                    "output": "{\\"Response\\": {\\"Pong\\": \\"1\\", \\"RequestId\\": \\"made-up\\"}}"
                  }
                ]
              }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void filesAreReadInTheirOrder() throws Exception {
        Path two = PingSpec.write(folder, "two");
        Path one = PingSpec.write(folder, "one");

        assertThat(read(two, one)).extracting(ApiSpec::service).containsExactly("two", "one");
    }

    @Test
    void aPublishedModelHasTheExamplesBesideIt() throws Exception {
        Path model = Files.writeString(folder.resolve("api.json"), MODEL);
        assertThat(read(model).get(0).actions().get("Ping").examples()).isEmpty();
        Files.writeString(folder.resolve("examples.json"), EXAMPLES);

        assertThat(read(model).get(0).actions().get("Ping").examples())
                .singleElement()
                .satisfies(example -> assertThat(
                                example.response().at("/Response/Pong").textValue())
                        .isEqualTo("1"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws Exception {
        Path one = PingSpec.write(folder, "one");
        Path copy = Files.copy(one, folder.resolve("copy.json"));
        Path broken = Files.writeString(folder.resolve("broken.json"), "{ \"service\": ");
        Path model = Files.writeString(folder.resolve("api.json"), MODEL);
        Path examples = Files.writeString(folder.resolve("examples.json"), "[]");

        assertThatThrownBy(() -> ServedSpecs.read(List.of(one, copy, broken, model), List.of("lost.json: is lost")))
                .isInstanceOf(UnservableException.class)
                .hasMessageStartingWith("4 problems, so nothing is served:\n  lost.json: is lost\n")
                .hasMessageContaining(copy + ": has the same service and version as " + one)
                .hasMessageContaining(broken + ":1:")
                .hasMessageContaining(examples + ":1:");
    }

    @Test
    void noSpecAtAllSaysHowToNameOne() {
        assertThatThrownBy(() -> read()).hasMessageContaining("-Dtc3.specs");
    }

    private static List<ApiSpec> read(Path... files) throws Exception {
        return ServedSpecs.read(List.of(files), List.of());
    }
}
