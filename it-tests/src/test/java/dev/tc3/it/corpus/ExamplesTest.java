package dev.tc3.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.client.api.Structure;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.ExampleSpec;
import dev.tc3.spec.PublishedExamples;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every published example goes through the client that is generated for its product: what is read of a call is written again,
 * and of an answer nothing is lost.
 */
class ExamplesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyExampleKeepsItsMeaning() {
        return Corpus.models().stream().map(model -> DynamicTest.dynamicTest(name(model), () -> check(model)));
    }

    private void check(Path model) throws Exception {
        ApiSpec spec = new SpecReader().read(model);
        Map<String, List<ExampleSpec>> examples = examples(spec, model.resolveSibling("examples.json"));
        List<String> problems = new ArrayList<>();
        Path classes = Files.createDirectory(folder.resolve(name(model).replace('/', '-')));
        try (CompiledProduct product = CompiledProduct.of(spec, classes)) {
            assertThat(product.actions().keySet()).isEqualTo(spec.actions().keySet());
            examples.forEach((action, its) -> {
                for (ExampleSpec example : its) {
                    check(product.actions().get(action), example)
                            .forEach(problem -> problems.add(action + " \"" + example.title() + "\": " + problem));
                }
            });
        }
        assertThat(problems).isEmpty();
    }

    private static List<String> check(CompiledProduct.ActionClasses classes, ExampleSpec example) {
        try {
            List<String> problems = new ArrayList<>(request(classes.request(), example.request()));
            if (example.events().isEmpty()) {
                ObjectNode response = Trees.unwrapped(example.response());
                Structure read = CompiledProduct.read(
                        classes.response(), example.response().toString());
                problems.addAll(Trees.differences(response, JSON.readTree(read.toJson())));
            }
            for (ObjectNode event : example.events()) {
                Structure read = CompiledProduct.read(classes.response(), event.toString());
                problems.addAll(Trees.differences(event, JSON.readTree(read.toJson())));
            }
            return problems;
        } catch (RuntimeException | ReflectiveOperationException | JsonProcessingException e) {
            return List.of(e.toString());
        }
    }

    private static List<String> request(Class<?> type, ObjectNode request)
            throws ReflectiveOperationException, JsonProcessingException {
        Structure read = CompiledProduct.read(type, request.toString());
        List<String> problems = new ArrayList<>(Trees.differences(request, JSON.readTree(read.toJson())));
        if (!hasEmpty(request) && !flat(request).equals(decoded(read.toQuery()))) {
            problems.add(
                    "has another flattened form: " + decoded(read.toQuery()).keySet());
        }
        return problems;
    }

    /** An empty list or object has no flattened form. */
    private static boolean hasEmpty(JsonNode node) {
        return node.isContainerNode()
                && (node.isEmpty() ? true : node.valueStream().anyMatch(ExamplesTest::hasEmpty));
    }

    /** The flattened form of a tree by the wire's rules, with numbers and truth values in their plainest form. */
    private static Map<String, String> flat(ObjectNode request) {
        Map<String, String> pairs = new TreeMap<>();
        flatten("", request, pairs);
        return pairs;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> pairs) {
        if (node.isObject()) {
            node.properties().forEach(member -> flatten(join(path, member.getKey()), member.getValue(), pairs));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(join(path, Integer.toString(i)), node.get(i), pairs);
            }
        } else if (!node.isNull()) {
            pairs.put(path, Trees.plain(node.asText()));
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Map<String, String> decoded(String query) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            pairs.put(decode(pair.substring(0, equals)), Trees.plain(decode(pair.substring(equals + 1))));
        }
        return pairs;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Map<String, List<ExampleSpec>> examples(ApiSpec spec, Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return PublishedExamples.read(spec, new SpecSource(file.toString(), in))
                    .byAction();
        }
    }

    /** Edition, service and version. */
    private static String name(Path model) {
        int names = model.getNameCount();
        return model.subpath(names - 4, names - 1).toString().replace('\\', '/');
    }
}
