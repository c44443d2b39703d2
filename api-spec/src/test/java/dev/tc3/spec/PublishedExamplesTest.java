package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples that people wrote by hand are read as far as they can be, and the rest is told. */
class PublishedExamplesTest {

    private static final ApiSpec SHOP = PublishedShop.read();
    private static final String ANSWER = "{ \"Response\": { \"RequestId\": \"r\" } }";

    @Test
    void aRequestWithABodyIsItsTree() {
        ExampleSpec example = buy(
                "POST / HTTP/1.1\nHost: shop.tencentcloudapi.com\nX-TC-Action: Buy\n<公共请求参数>\n \n{\n  \"Item\": \"cup\",\n"
                        + "  \"Count\": 3\n}",
                ANSWER);

        assertThat(example.title()).isEqualTo("Buy");
        assertThat(example.method()).isEqualTo(ExampleSpec.Method.POST);
        assertThat(example.request().toString()).isEqualTo("{\"Item\":\"cup\",\"Count\":3}");
        assertThat(example.response().toString()).isEqualTo("{\"Response\":{\"RequestId\":\"r\"}}");
        assertThat(example.events()).isEmpty();
    }

    /** A call and the parameters that it has. */
    private static List<List<String>> calls() {
        return List.of(
                List.of("POST / HTTP/1.1\r\nHost: x\r\n\r\n", "{}"),
                List.of("POST / HTTP/1.1\nHost: x\n{ \"Item\": \"cup\" }", "{\"Item\":\"cup\"}"),
                List.of("{ \"Item\": \"cup\" }", "{\"Item\":\"cup\"}"),
                List.of(
                        "POST /\n\n{ \"Item\": \"cup\", \"Region\": \"ap-x\", \"Action\": \"Buy\" }",
                        "{\"Item\":\"cup\"}"),
                List.of("https://shop.tencentcloudapi.com/", "{}"),
                List.of("https://shop.tencentcloudapi.com/?Action=Buy\n&<公共请求参数>", "{}"),
                List.of(
                        "https://shop/?Action=Buy\r\n&Item=cup\r\n&Count=3\r\n&<Common request parameters>",
                        "{\"Item\":\"cup\",\"Count\":\"3\"}"),
                List.of(
                        "https://shop/?Action=Buy&Item=cup&Unknown=1\n<common>",
                        "{\"Item\":\"cup\",\"Unknown\":\"1\"}"),
                List.of("GET /?Action=Buy&Version=2020-02-29&Region=ap-x&Item=cup", "{\"Item\":\"cup\"}"),
                List.of(
                        "https://shop/?Action=Buy\n&Item=http://x/?a=1&b=2&Count=3",
                        "{\"Item\":\"http://x/?a=1&b=2\",\"Count\":\"3\"}"),
                List.of(
                        "https://shop/?Action=Buy\n&Item=a long\ntext\n&Count=3",
                        "{\"Item\":\"a longtext\",\"Count\":\"3\"}"),
                List.of("https://shop/?Action=Buy\n&Item=%E6%9D%AF%20%zz%E6%9D+%", "{\"Item\":\"杯 %zz%E6%9D+%\"}"),
                List.of("https://shop/?Action=Buy\n&Item=%5C%24", "{\"Item\":\"\\\\$\"}"),
                List.of(
                        "https://shop/?Action=Buy\n&Tags.1.Name=b\n&Tags.0.Name=a\n&Tags.0.Ids.0=7",
                        "{\"Tags\":[{\"Name\":\"a\",\"Ids\":[\"7\"]},{\"Name\":\"b\"}]}"),
                List.of("https://shop/?Action=Buy\n&Ids.2=b\n&Ids.10=c\n&Ids.1=a", "{\"Ids\":[\"a\",\"b\",\"c\"]}"),
                List.of("https://shop/?Action=Buy\n&Tags.0=a\n&Tags.Name=b", "{\"Tags\":{\"0\":\"a\",\"Name\":\"b\"}}"),
                List.of("https://shop/?Action=Buy\n&Item=first\n&Item=second\n&nothing", "{\"Item\":\"first\"}"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aCallIsReadHoweverItIsWritten(List<String> call) {
        assertThat(buy(call.get(0), ANSWER).request().toString()).isEqualTo(call.get(1));
    }

    @Test
    void aCommonParameterThatTheActionDeclaresIsItsOwn() throws SpecException {
        ApiSpec spec = Shop.read(PublishedShop.taking(
                PublishedShop.member("Region", "string", "string"),
                PublishedShop.member("Action", "string", "string")));

        PublishedExamples examples = read(
                spec,
                file("Buy", "https://shop/?Action=Buy\n&Region=ap-x\n&Language=en\n&Token=t", ANSWER),
                file("Buy", "https://shop/?Action=Sell", ANSWER));

        assertThat(examples.byAction().get("Buy"))
                .extracting(example -> example.request().toString())
                .containsExactly("{\"Region\":\"ap-x\"}", "{\"Action\":\"Sell\"}");
    }

    /** An answer and the response that it is. */
    private static List<List<String>> answers() {
        return List.of(
                List.of("{ \"Price\": 1.50 }", "{\"Response\":{\"Price\":1.50}}"),
                List.of("{ \"Response\": { \"Price\": null }, \"code\": 0 }", "{\"Response\":{\"Price\":null}}"),
                List.of("HTTP/1.1 200 OK\r\nServer: x\r\n\r\n{ \"Response\": { } }", "{\"Response\":{}}"),
                List.of("{ \"Response\": { \"A\": 1, \"A\": 2 } } and so on", "{\"Response\":{\"A\":1}}"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsReadHoweverItIsWritten(List<String> answer) {
        assertThat(buy("{ }", answer.get(0)).response().toString()).isEqualTo(answer.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: {\"Items\":[]}\n\ndata: {\"Items\":\ndata: [\"cup\"]}\n\n",
                "HTTP/1.1 200 OK\nContent-Type: text/event-stream\n\ndata:{\"Items\":[]}\n\n: a comment\ndata:{\"Items\":[\"cup\"]}",
                "Mind the items.\r\n\r\nevent: x\r\ndata: {\"Items\":[]}\r\n\r\ndata: {\"Items\":[\"cup\"]}\r\n\r\ndata: [DONE]\r\n\r\n..."
            })
    void aStreamIsItsEvents(String answer) {
        PublishedExamples examples = read(SHOP, file("DescribeShelf", "{ }", answer));

        assertThat(examples.remarks()).isEmpty();
        assertThat(examples.byAction().get("DescribeShelf")).singleElement().satisfies(example -> {
            assertThat(example.response().isEmpty()).isTrue();
            assertThat(example.events())
                    .extracting(Object::toString)
                    .containsExactly("{\"Items\":[]}", "{\"Items\":[\"cup\"]}");
        });
    }

    @Test
    void whatCannotBeReadIsLeftOutAndTold() {
        PublishedExamples examples = read(
                SHOP,
                file("Buy", "POST / HTTP/1.1\n\n------Form\nContent-Disposition: form-data\n\nx", ANSWER),
                file("Buy", "POST /\n\n{ \"Item\": \"cup\", }", "{ \"Response\": [] }"),
                file("Buy", "curl shop", "data: {}\n\n"),
                file("Buy", "https://shop/?Action=Buy&Item=1\n&Item.Name=2\n", "None."),
                file("Buy", "https://shop/?Action=Buy\n&It em=1", ANSWER),
                file("DescribeShelf", "{ }", "data: {\n\n"),
                file("Buy", "{ }", ANSWER));

        assertThat(examples.byAction().get("Buy")).hasSize(1);
        assertThat(examples.byAction().get("DescribeShelf")).isEmpty();
        assertThat(examples.remarks())
                .extracting(remark -> remark.pointer() + ": " + remark.message())
                .containsExactly(
                        "/actions/Buy/0/input: the request's body is no JSON object",
                        "/actions/Buy/1/input: the request's body is no JSON, in its line 1, column 18: a comma comes right before"
                                + " this }",
                        "/actions/Buy/1/output: the answer's Response must be an object, not a list",
                        "/actions/Buy/2/input: the call is neither a URL nor an HTTP request",
                        "/actions/Buy/2/output: the answer is a stream of events, which the action does not answer with",
                        "/actions/Buy/3/input: the URL has a parameter that has both a value and parts",
                        "/actions/Buy/3/output: the answer is neither a JSON object nor a stream of events",
                        "/actions/Buy/4/input: the URL has a parameter whose name is none",
                        "/actions/DescribeShelf/0/output: the event 1 is no JSON, in its line 1, column 2: the document ends"
                                + " within the object that begins at line 1, column 1");
    }

    @Test
    void whatIsNoExampleIsTold() {
        PublishedExamples examples = readText(
                "{ \"actions\": {\n \"Sell\": [],\n \"Buy\": { },\n \"DescribeShelf\": [7," + " { \"input\": 5 }] } }");

        assertThat(examples.byAction()).containsOnlyKeys("Buy", "DescribeShelf");
        assertThat(examples.remarks())
                .extracting(SpecProblem::toString)
                .containsExactly(
                        "examples.json:2:2: at /actions/Sell: the spec has no action \"Sell\"; get model and examples of the"
                                + " same day",
                        "examples.json:3:9: at /actions/Buy: the examples must be a list, not an object; mend it, or do without"
                                + " it",
                        "examples.json:4:20: at /actions/DescribeShelf/0: an example must be an object, not a number; mend it,"
                                + " or do without it",
                        "examples.json:4:23: at /actions/DescribeShelf/1: an example has a text \"output\"; mend it, or do"
                                + " without it",
                        "examples.json:4:34: at /actions/DescribeShelf/1/input: an example has a text \"input\", not a number;"
                                + " mend it, or do without it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[]", "{ }", "{ \"actions\": [] }", "{ \"actions\": { }, \"actions\": { } }", "\ufffd"})
    void whatIsNoFileOfExamplesIsRefused(String document) {
        SpecException refused =
                catchThrowableOfType(SpecException.class, () -> PublishedExamples.read(SHOP, source(document)));

        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.source()).isEqualTo("examples.json"));
    }

    @Test
    void aModelIsNoFileOfExamples() {
        SpecException refused = catchThrowableOfType(
                SpecException.class, () -> PublishedExamples.read(SHOP, source(PublishedShop.document())));

        assertThat(refused.problems())
                .extracting(SpecProblem::toString)
                .containsExactly(
                        "examples.json:1:1: this is a published model, and not its examples; give the file examples.json");
    }

    @Test
    void aSpecTakesExamplesAfterItsOwn() throws SpecException {
        ApiSpec own = Shop.read(Shop.document());
        ExampleSpec more = new ExampleSpec(
                "More",
                ExampleSpec.Method.GET,
                JsonNodeFactory.instance.objectNode(),
                JsonNodeFactory.instance.objectNode());

        ApiSpec extended = own.withExamples(Map.of("Buy", List.of(more), "Sell", List.of(more)));

        assertThat(extended.actions()).containsOnlyKeys("Buy");
        assertThat(extended.actions().get("Buy").examples())
                .extracting(ExampleSpec::title)
                .containsExactly("Three cups", "More");
        assertThat(own.withExamples(Map.of())).isEqualTo(own);
    }

    @Test
    void whateverStandsInAnExampleEndsTheReadingOfThatExampleAtMost() {
        long seed = Long.getLong("tc3.seed", new Random().nextLong());
        Random random = new Random(seed);
        String call = "https://shop/?Action=Buy\n&Item=http://x/?a=1&b=2&Count=3\n&Tags.0.Name=%E6%9D%AF\n&<公共请求参数>";
        String stream = "HTTP/1.1 200 OK\nA: b\n\ndata: {\"Items\":[\"a\"]}\n\ndata: [DONE]\n\n";
        for (int round = 0; round < 2_000; round++) {
            String which = "seed " + seed + ", round " + round;
            ObjectNode broken = file("DescribeShelf", mangled(call, random), mangled(stream, random));
            try {
                PublishedExamples examples = read(SHOP, broken, file("DescribeShelf", "{ }", ANSWER));

                assertThat(examples.byAction().get("DescribeShelf")).as(which).hasSizeBetween(1, 2);
                assertThat(examples.byAction().get("DescribeShelf").size()
                                + examples.remarks().size())
                        .as(which)
                        .isBetween(2, 3);
            } catch (RuntimeException | StackOverflowError e) {
                fail(which, e);
            }
        }
    }

    private static String mangled(String text, Random random) {
        String pool = "&?=.%{}[]\"\n\r <>0AaZ+:,\\é😀";
        StringBuilder mangled = new StringBuilder(text);
        for (int edits = random.nextInt(6); edits > 0; edits--) {
            int at = random.nextInt(mangled.length());
            int end = Math.min(mangled.length(), at + random.nextInt(4));
            mangled.replace(
                    at, end, pool.substring(random.nextInt(pool.length() - 2)).substring(0, 1 + random.nextInt(2)));
        }
        return mangled.toString();
    }

    private static ExampleSpec buy(String input, String output) {
        PublishedExamples examples = read(SHOP, file("Buy", input, output));
        assertThat(examples.remarks()).isEmpty();
        assertThat(examples.byAction()).containsOnlyKeys("Buy");
        return examples.byAction().get("Buy").get(0);
    }

    /** An example of an action, for {@link #read}. */
    private static ObjectNode file(String action, String input, String output) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("action", action)
                .put("title", action)
                .put("document", " ")
                .put("input", input)
                .put("output", output);
    }

    private static PublishedExamples read(ApiSpec spec, ObjectNode... examples) {
        ObjectNode actions = JsonNodeFactory.instance.objectNode();
        for (ObjectNode example : examples) {
            actions.withArray(example.remove("action").asText()).add(example);
        }
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("version", "1.0").set("actions", actions);
        try {
            return PublishedExamples.read(spec, source(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SpecException e) {
            throw new AssertionError(e);
        }
    }

    private static PublishedExamples readText(String file) {
        try {
            return PublishedExamples.read(SHOP, source(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SpecException e) {
            throw new AssertionError(e);
        }
    }

    private static SpecSource source(String document) {
        return new SpecSource("examples.json", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
