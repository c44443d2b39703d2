package dev.tc3.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.it.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The official SDK, which runs in a process of its own. */
final class OfficialProgram {

    private static final JsonMapper JSON = new JsonMapper();

    private OfficialProgram() {}

    /** A request as a line for the program. */
    static ObjectNode line(String product, String version, String action, ObjectNode request) {
        ObjectNode line = JSON.createObjectNode();
        line.put("product", product).put("version", version).put("action", action);
        line.set("request", request);
        return line;
    }

    /** What the program makes of each line. */
    static List<JsonNode> run(Collection<ObjectNode> lines, String... arguments) throws Exception {
        Program sdk = new Program(Path.of("official-sdk", "target"), "dev.tc3.it.official.OfficialSdk");
        String input = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        Program.Result result = sdk.run(Map.of(), input, arguments);
        List<JsonNode> answers = new ArrayList<>();
        for (String line : result.out().lines().toList()) {
            answers.add(JSON.readTree(line));
        }
        assertThat(answers).as(result.err()).hasSameSizeAs(lines);
        return answers;
    }
}
