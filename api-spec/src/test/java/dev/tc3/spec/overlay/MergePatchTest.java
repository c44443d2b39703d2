package dev.tc3.spec.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.json.JacksonNodes;
import dev.tc3.spec.json.JsonDocument;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.report.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Merging does what RFC 7396 says, and forgets no place. */
class MergePatchTest {

    private static final Source TARGET = new Source(0, "target");
    private static final Source PATCH = new Source(1, "patch");
    private static final int ROUNDS = 5_000;

    /** The test cases of the RFC's appendix A, in its order. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '!',
            value = {
                "{\"a\":\"b\"}; {\"a\":\"c\"}; {\"a\":\"c\"}",
                "{\"a\":\"b\"}; {\"b\":\"c\"}; {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"}; {\"a\":null}; {}",
                "{\"a\":\"b\",\"b\":\"c\"}; {\"a\":null}; {\"b\":\"c\"}",
                "{\"a\":[\"b\"]}; {\"a\":\"c\"}; {\"a\":\"c\"}",
                "{\"a\":\"c\"}; {\"a\":[\"b\"]}; {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}}; {\"a\":{\"b\":\"d\",\"c\":null}}; {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]}; {\"a\":[1]}; {\"a\":[1]}",
                "[\"a\",\"b\"]; [\"c\",\"d\"]; [\"c\",\"d\"]",
                "{\"a\":\"b\"}; [\"c\"]; [\"c\"]",
                "{\"a\":\"foo\"}; null; null",
                "{\"a\":\"foo\"}; \"bar\"; \"bar\"",
                "{\"e\":null}; {\"a\":1}; {\"e\":null,\"a\":1}",
                "[1,2]; {\"a\":\"b\",\"c\":null}; {\"a\":\"b\"}",
                "{}; {\"a\":{\"bb\":{\"ccc\":null}}}; {\"a\":{\"bb\":{}}}"
            })
    void theCasesOfTheRfc(String target, String patch, String result) {
        assertThat(node(MergePatch.merge(read(TARGET, target), read(PATCH, patch)))
                        .toString())
                .isEqualTo(result);
    }

    @Test
    void aListIsReplacedWithAllItsNulls() {
        assertThat(node(MergePatch.merge(read(TARGET, "[1]"), read(PATCH, "[null,{\"a\":null}]")))
                        .toString())
                .isEqualTo("[null,{\"a\":null}]");
    }

    @Test
    void everyValueStandsWhereItCameFrom() {
        JsonObject merged = merged("""
                { "kept": 1,
                  "replaced": 2,
                  "shared": { "kept": 3 } }
                """, """
                { "shared": { "new": 4 }, "added": {
                  "within": 5 },
                  "replaced": { "by": 6 } }
                """);

        assertThat(places(merged, ""))
                .containsExactly(
                        ": target:1:1",
                        "/kept: target:1:3, target:1:11",
                        "/replaced: patch:3:3, patch:3:15",
                        "/replaced/by: patch:3:17, patch:3:23",
                        "/shared: target:3:3, target:3:13",
                        "/shared/kept: target:3:15, target:3:23",
                        "/shared/new: patch:1:15, patch:1:22",
                        "/added: patch:1:27, patch:1:36",
                        "/added/within: patch:2:3, patch:2:13");
    }

    @Test
    void whatIsRemovedIsRememberedUntilItIsThereAgain() {
        JsonObject removed = merged("{ \"a\": 1, \"b\": 2 }", "{ \"a\": null, \"absent\": null }");
        JsonObject again = MergePatch.merge(removed, (JsonObject) read(new Source(2, "second"), "{ \"a\": 3 }"));

        assertThat(removed.removed()).containsOnlyKeys("a");
        assertThat(removed.absence("a")).hasToString("patch:1:3");
        assertThat(removed.absence("absent")).hasToString("target:1:1");
        assertThat(again.removed()).isEmpty();
    }

    @Test
    void randomTreesMergeAsTheAlgorithmOfTheRfcMergesThem() {
        long seed = Long.getLong("tc3.seed", new Random().nextLong());
        Random random = new Random(seed);
        int changed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            JsonValue target = read(TARGET, randomValue(random, 4));
            JsonValue patch = read(PATCH, randomValue(random, 4));
            JsonNode expected = merge(node(target), node(patch));

            assertThat(node(MergePatch.merge(target, patch)).toString())
                    .as("seed %d, round %d: %s over %s", seed, round, node(patch), node(target))
                    .isEqualTo(expected.toString());
            changed += expected.equals(node(target)) || expected.equals(node(patch)) ? 0 : 1;
        }
        assertThat(changed).as("really merged with seed %d", seed).isGreaterThan(ROUNDS / 10);
    }

    /** The pseudocode of the RFC's section 2. */
    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? target.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> change : patch.properties()) {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                JsonNode before = result.path(change.getKey());
                result.set(change.getKey(), merge(before, change.getValue()));
            }
        }
        return result;
    }

    private static String randomValue(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 12)) {
            case 0 -> "null";
            case 1 -> Integer.toString(random.nextInt(3));
            case 2 -> "\"t" + random.nextInt(3) + "\"";
            case 3 -> Boolean.toString(random.nextBoolean());
            case 4 ->
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> randomValue(random, depth - 1))
                        .collect(Collectors.joining(",", "[", "]"));
            default ->
                "abcd"
                        .chars()
                        .filter(key -> random.nextBoolean())
                        .mapToObj(key -> "\"" + (char) key + "\":" + randomValue(random, depth - 1))
                        .collect(Collectors.joining(",", "{", "}"));
        };
    }

    private static JsonObject merged(String target, String patch) {
        return MergePatch.merge(read(TARGET, target), (JsonObject) read(PATCH, patch));
    }

    private static List<String> places(JsonObject object, String pointer) {
        List<String> places = new ArrayList<>();
        if (pointer.isEmpty()) {
            places.add(": " + object.place());
        }
        for (JsonMember member : object.members().values()) {
            assertThat(member.value().place().pointer()).isEqualTo(pointer + "/" + member.key());
            places.add(pointer + "/" + member.key() + ": " + member.place() + ", "
                    + member.value().place());
            if (member.value() instanceof JsonObject inner) {
                places.addAll(places(inner, pointer + "/" + member.key()));
            }
        }
        return places;
    }

    private static JsonNode node(JsonValue value) {
        Place top = Place.top(TARGET);
        return JacksonNodes.of(new JsonObject(top, Map.of("value", new JsonMember(top, "value", value))))
                .get("value");
    }

    private static JsonValue read(Source source, String document) {
        Problems problems = new Problems();
        try {
            JsonValue value = new JsonDocument(source, problems)
                    .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
            assertThat(problems.inOrder()).isEmpty();
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
