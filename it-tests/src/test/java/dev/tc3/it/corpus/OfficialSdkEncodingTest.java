package dev.tc3.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.client.api.Structure;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.ExampleSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every published request of some products is written by the official SDK and by our client: as JSON and flattened. The SDK
 * that is used here is older than the models, and leaves out what it does not know; so it may say less, but nothing else.
 */
class OfficialSdkEncodingTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "cn/cvm/v20170312",
                "cn/dnspod/v20210323",
                "cn/mongodb/v20190725",
                "cn/sms/v20190711",
                "cn/sms/v20210111",
                "cn/sts/v20180813"
            })
    void bothWriteTheSame(String name) throws Exception {
        ApiSpec spec = Corpus.spec(name);
        List<ObjectNode> requests = new ArrayList<>();
        for (ActionSpec action : spec.actions().values()) {
            for (ExampleSpec example : action.examples()) {
                requests.add(OfficialProgram.line(spec.service(), spec.version(), action.name(), example.request()));
            }
        }
        List<JsonNode> official = OfficialProgram.run(requests, "encode");
        List<String> differences = new ArrayList<>();
        int compared = 0;
        int alike = 0;
        try (CompiledProduct product = CompiledProduct.of(spec, Files.createDirectory(folder.resolve("classes")))) {
            for (int i = 0; i < requests.size(); i++) {
                if (!official.get(i).has("failure")) {
                    String action = requests.get(i).path("action").textValue();
                    Structure ours = CompiledProduct.read(
                            product.actions().get(action).request(),
                            requests.get(i).path("request").toString());
                    List<String> its = new ArrayList<>();
                    alike += compare(official.get(i), ours, its) ? 1 : 0;
                    its.forEach(difference -> differences.add(action + ": " + difference));
                    compared++;
                }
            }
        }
        System.out.println(name + ": " + requests.size() + " published requests, of which the SDK here knows "
                + compared + "; the same to the last member: " + alike);

        assertThat(differences).isEmpty();
        assertThat(compared).isPositive();
        assertThat(alike).isGreaterThan(compared * 9 / 10);
    }

    /**
     * Notes what the SDK writes and we do not.
     *
     * @return whether both write exactly the same
     */
    private static boolean compare(JsonNode official, Structure ours, List<String> differences) throws Exception {
        List<String> trees = Trees.differences(official.path("json"), JSON.readTree(ours.toJson()));
        trees.stream()
                .filter(difference -> !difference.endsWith(" is too many"))
                .forEach(differences::add);
        if (Pairs.hasEmpty(JSON.readTree(ours.toJson()))) {
            return trees.isEmpty();
        }
        Map<String, String> pairs = new TreeMap<>();
        official.path("pairs")
                .properties()
                .forEach(pair ->
                        pairs.put(pair.getKey(), Trees.plain(pair.getValue().asText())));
        Map<String, String> own = Pairs.in(ours.toQuery());
        pairs.forEach((pair, value) -> {
            if (!value.equals(own.get(pair))) {
                differences.add("the SDK flattens to another " + pair);
            }
        });
        return trees.isEmpty() && pairs.equals(own);
    }
}
