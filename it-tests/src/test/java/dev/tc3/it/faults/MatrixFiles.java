package dev.tc3.it.faults;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a run of the matrix can be read case by case. */
final class MatrixFiles {

    private static final Path FOLDER = Path.of("target", "fault-matrix");
    private static final JsonMapper JSON = new JsonMapper();

    private MatrixFiles() {}

    static void write(Summary summary, List<Result> results) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("summary.md"), summary.toMarkdown());
        ArrayNode cases = JSON.createArrayNode();
        results.forEach(result -> cases.add(node(result)));
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(FOLDER.resolve("matrix.json").toFile(), cases);
    }

    private static ObjectNode node(Result result) {
        Case situation = result.situation();
        return JSON.createObjectNode()
                .put("client", result.client())
                .put("action", situation.action().wireName())
                .put("fault", situation.fault().name())
                .put("connection", situation.connection().name())
                .put("addresses", situation.addresses().all().size())
                .put("requests", result.requests())
                .put("runs", result.runs())
                .put("told", result.reply().told().name())
                .put("attempts", result.reply().attempts())
                .put("words", result.reply().words());
    }
}
