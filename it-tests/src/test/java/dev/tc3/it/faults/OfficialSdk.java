package dev.tc3.it.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tc3.client.ErrorFamily;
import dev.tc3.client.Outcome;
import dev.tc3.it.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The official SDK, in a process of its own, which takes names from a file of ours. What it says is read with good will: an error
 * code means what our client takes it for, and no connection means that nothing ran.
 */
final class OfficialSdk implements Peer {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHORT_SECONDS = 5;
    private static final int LONG_SECONDS = 60;
    private static final String HOSTS = """
            127.0.0.1 one.test
            127.0.0.1 two.test
            ::1 two.test
            """;

    @Override
    public String name() {
        return "official SDK";
    }

    @Override
    public List<Result> call(List<Case> cases) throws Exception {
        List<FaultServer> servers = cases.stream().map(Case::serve).toList();
        try {
            StringBuilder input = new StringBuilder();
            for (int i = 0; i < cases.size(); i++) {
                input.append(line(cases.get(i), servers.get(i)));
            }
            List<String> lines = run(input.toString());
            List<Result> results = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                servers.get(i).awaitClientsGone();
                results.add(Result.of(name(), cases.get(i), servers.get(i), reply(JSON.readTree(lines.get(i)))));
            }
            return results;
        } finally {
            servers.forEach(FaultServer::close);
        }
    }

    private static String line(Case situation, FaultServer server) {
        String host = situation.addresses() == Addresses.ONE ? "one.test" : "two.test";
        int callsBefore = situation.connection() == Connection.REUSED ? 1 : 0;
        int readTimeout = situation.fault().isSilent() ? SHORT_SECONDS : LONG_SECONDS;
        return host + ":" + server.port() + " " + callsBefore + " " + readTimeout + "\n";
    }

    private static List<String> run(String input) throws IOException, InterruptedException {
        Path hosts = Files.createTempFile("hosts", "");
        try {
            Files.writeString(hosts, HOSTS);
            Program program = new Program(Path.of("official-sdk", "target"), "dev.tc3.it.official.FaultCallsProgram");
            Program.Result result = program.run(Map.of("JAVA_TOOL_OPTIONS", "-Djdk.net.hosts.file=" + hosts), input);
            List<String> lines = result.out().lines().toList();
            if (lines.size() != input.lines().count()) {
                throw new IllegalStateException(result.out() + result.err());
            }
            return lines;
        } finally {
            Files.delete(hosts);
        }
    }

    private static Reply reply(JsonNode answer) {
        return new Reply(told(answer), 0, answer.toString());
    }

    private static Told told(JsonNode answer) {
        if (answer.path("exceptions").isEmpty()) {
            return Told.ACCEPTED;
        }
        String code = answer.path("code").asText("");
        boolean refused = ErrorFamily.of(code).outcome() == Outcome.NOT_EXECUTED
                || answer.path("exceptions").toString().contains("java.net.ConnectException");
        return refused ? Told.NOT_EXECUTED : Told.UNKNOWN;
    }
}
