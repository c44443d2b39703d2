package dev.tc3.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.client.api.Structure;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.ExampleSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every published example goes through the client that is generated for its product: what is read of a call is written again,
 * and of an answer nothing is lost.
 */
class ExamplesTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** Examples that contradict their own models. They are refused, and the message says what is wrong with them. */
    private static final Map<String, String> BROKEN = Map.of(
            "cn/yunjing/v20180228 AddLoginWhiteList", "Rules.Places is required",
            "cn/yunjing/v20180228 ModifyLoginWhiteList", "Rules.Places is required",
            "cn/yunjing/v20180228 CreateBaselineStrategy", "something else stands where a list should",
            "cn/yunjing/v20180228 DescribeBashEvents", "a value is no number");

    @TempDir
    Path folder;

    /** Shows in a report, unlike a factory without tests, that the models are missing. */
    @Test
    void thereAreModels() {
        assertThat(Corpus.models()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleKeepsItsMeaning() {
        return Corpus.models().stream().map(model -> DynamicTest.dynamicTest(Corpus.name(model), () -> check(model)));
    }

    private void check(Path model) throws Exception {
        ApiSpec spec = Corpus.spec(model);
        List<String> problems = new ArrayList<>();
        Path classes = Files.createDirectory(folder.resolve(Corpus.name(model).replace('/', '-')));
        try (CompiledProduct product = CompiledProduct.of(spec, classes)) {
            assertThat(product.actions().keySet()).isEqualTo(spec.actions().keySet());
            spec.actions().forEach((action, its) -> {
                String broken = BROKEN.get(Corpus.name(model) + " " + action);
                for (ExampleSpec example : its.examples()) {
                    check(product.actions().get(action), example).stream()
                            .filter(problem -> broken == null || !problem.contains(broken))
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
        if (!Pairs.hasEmpty(request) && !Pairs.of(request).equals(Pairs.in(read.toQuery()))) {
            problems.add(
                    "has another flattened form: " + Pairs.in(read.toQuery()).keySet());
        }
        return problems;
    }
}
