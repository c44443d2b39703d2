package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpecWriterTest {

    @Test
    void whatIsWrittenReadsBackAsTheSameApi() throws IOException, SpecException {
        ApiSpec spec = BundledSpecs.read("cvm", "2017-03-12");

        assertThat(read(SpecWriter.write(spec))).isEqualTo(withoutCalls(spec));
    }

    @Test
    void everythingThatAnActionCanSayIsKept() throws IOException, SpecException {
        ApiSpec spec = read("""
                {"service": "shop", "version": "2020-02-29", "endpoint": {"host": "shop.example.com",
                 "financeRegions": ["ap-shanghai-fsi"]}, "actions": {"Talk": {"summary": "Öl \\ud83d\\ude00 \\u2028 </b>",
                 "effect": "destructive", "rateLimit": {"requests": 3, "perSeconds": 7}, "deprecated": true,
                 "signed": false, "eventStream": true, "parameters": {"A": {"type": "Both", "doc": "x", "example": "{}"},
                 "B": {"type": "binary", "sensitive": true, "deprecated": true}, "C": {"type": "list<uint64>", "required": true}},
                 "exclusive": [["A.B", "B"]], "result": {"RequestId": {"type": "string"}}, "errors": ["No.Way"]}},
                 "types": {"Both": {"doc": "d", "members": {"B": {"type": "Empty"}}}, "Empty": {"members": {}}},
                 "errors": {"No.Way": {"doc": "never"}}}""");

        assertThat(read(SpecWriter.write(spec))).isEqualTo(spec);
    }

    @Test
    void howAnEndIsObservedIsKept() throws IOException, SpecException {
        ApiSpec spec = withoutCalls(ObservedShop.read());

        assertThat(spec.actions().get("Buy").completion()).isNotNull();
        assertThat(read(SpecWriter.write(spec))).isEqualTo(spec);
    }

    @Test
    void examplesThatFitNoTypeAreKeptAndReadAgain() throws IOException, SpecException {
        MemberSpec odd = new MemberSpec("Count", ScalarType.INT64, false, false, false, "", "about ten");
        MemberSpec id = new MemberSpec("RequestId", ScalarType.STRING, false, false, false, "", null);
        ActionSpec action = new ActionSpec(
                "Count",
                "",
                Effect.READ,
                null,
                Map.of("Count", odd),
                List.of(),
                Map.of("RequestId", id),
                List.of(),
                List.of());
        ApiSpec spec = new ApiSpec(
                "shop",
                "2020-02-29",
                new Endpoint("shop.example.com", List.of()),
                Map.of("Count", action),
                Map.of(),
                Map.of());

        assertThat(read(SpecWriter.write(spec))).isEqualTo(spec);
    }

    @Test
    void aPartOfAnApiHasWhatItsActionsReach() {
        ApiSpec part = BundledSpecs.read("cvm", "2017-03-12").only(List.of("ResetInstance"));

        assertThat(part.actions()).containsOnlyKeys("ResetInstance");
        assertThat(part.types()).containsKey("LoginSettings").doesNotContainKey("Instance");
        assertThat(part.errors()).containsKey("InvalidPassword").doesNotContainKey("InvalidFilter");
    }

    @Test
    void nothingIsKnownOfAnEndThatNoActionOfThePartShows() throws IOException, SpecException {
        ApiSpec spec = BundledSpecs.read("cvm", "2017-03-12");
        ApiSpec part = spec.only(List.of("ResetInstance"));

        assertThat(part.actions().get("ResetInstance").completion()).isNull();
        assertThat(read(SpecWriter.write(part))).isEqualTo(withoutCalls(part));
        assertThat(spec.only(List.of("ResetInstance", "DescribeInstances")))
                .isEqualTo(spec.only(spec.actions().keySet()));
    }

    private static ApiSpec withoutCalls(ApiSpec spec) {
        Map<String, ActionSpec> actions = new LinkedHashMap<>();
        spec.actions()
                .forEach((name, action) -> actions.put(
                        name,
                        new ActionSpec(
                                name,
                                action.summary(),
                                action.effect(),
                                action.rateLimit(),
                                action.parameters(),
                                action.exclusive(),
                                action.result(),
                                action.errors(),
                                List.of(),
                                action.deprecated(),
                                action.signed(),
                                action.eventStream(),
                                action.clientToken(),
                                action.completion())));
        return new ApiSpec(spec.service(), spec.version(), spec.endpoint(), actions, spec.types(), spec.errors());
    }

    private static ApiSpec read(String text) throws IOException, SpecException {
        return new SpecReader().read("test", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
