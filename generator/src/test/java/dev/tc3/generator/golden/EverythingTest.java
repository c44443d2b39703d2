package dev.tc3.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.json.Answer;
import dev.tc3.client.json.AnswerReader;
import dev.tc3.client.json.JsonParamWriter;
import dev.tc3.client.json.MalformedResponseException;
import dev.tc3.golden.wide.v20240229.CreateThingRequest;
import dev.tc3.golden.wide.v20240229.DescribeEverythingRequest;
import dev.tc3.golden.wide.v20240229.DescribeEverythingResponse;
import dev.tc3.golden.wide.v20240229.Everything;
import dev.tc3.golden.wide.v20240229.Names;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every type of value on its way out and back. */
class EverythingTest {

    private static final long HUGE = Long.parseUnsignedLong("18446744073709551615");

    @Test
    void everyTypeIsWrittenByItsOwnMethod() {
        DescribeEverythingRequest request = DescribeEverythingRequest.of(r -> r.text("t")
                .signed(-1)
                .unsigned(HUGE)
                .ratio(0.5)
                .flag(true)
                .day("2024-02-29")
                .instant("2024-02-29 12:00:00")
                .isoInstant("2024-02-29T12:00:00Z")
                .texts("a", "b")
                .signedNumbers(1L, 2L)
                .unsignedNumbers(HUGE)
                .ratios(1.0, 2.5)
                .flags(true, false)
                .filters(f -> f.name("n").values("v"))
                .tree(n -> n.label("l")));

        assertThat(RecordingWriter.record(request))
                .containsExactly(
                        "string Text=t",
                        "int64 Signed=-1",
                        "uint64 Unsigned=-1",
                        "float64 Ratio=0.5",
                        "bool Flag=true",
                        "string Day=2024-02-29",
                        "string Instant=2024-02-29 12:00:00",
                        "string IsoInstant=2024-02-29T12:00:00Z",
                        "strings Texts=[a, b]",
                        "int64s SignedNumbers=[1, 2]",
                        "uint64s UnsignedNumbers=[-1]",
                        "float64s Ratios=[1.0, 2.5]",
                        "bools Flags=[true, false]",
                        "structs Filters=[[string Name=n, strings Values=[v]]]",
                        "struct Tree=[string Label=l]");
        assertThat(json(request)).contains("\"Unsigned\":18446744073709551615");
    }

    @Test
    void whatIsWrittenIsReadBack() throws MalformedResponseException {
        DescribeEverythingResponse response = DescribeEverythingResponse.builder()
                .requestId("r-1")
                .total(HUGE)
                .items(e -> e.text("t")
                        .signed(-1)
                        .unsigned(HUGE)
                        .ratio(0.5)
                        .flag(false)
                        .day("d")
                        .instant("i")
                        .isoInstant("o")
                        .texts("a", "b")
                        .signedNumbers(1L)
                        .unsignedNumbers(HUGE)
                        .ratios(1.5)
                        .flags(true)
                        .placement(p -> p.zone("z").hostIds("h"))
                        .tags(t -> t.key("k"))
                        .object(o -> o.string(s -> s.long_(1).list("x")).builder_(b -> b.process(p -> p.var("v")))))
                .root(n -> n.next(m -> m.peer(p -> p.weight(2))).children(c -> c.label("l")))
                .build();

        assertThat(read(json(response))).isEqualTo(response);
    }

    @Test
    void whatAnAnswerLacksIsNullAndWhatItHasMoreIsKept() throws MalformedResponseException {
        DescribeEverythingResponse response = read(
                "{\"New\":{\"RequestId\":\"no\",\"A\":[1]},\"RequestId\":\"r-1\",\"Items\":[{\"New\":1,\"Text\":\"t\"}],"
                        + "\"Root\":null}");

        assertThat(response.requestId()).isEqualTo("r-1");
        assertThat(response.total()).isNull();
        assertThat(response.root()).isNull();
        assertThat(response.items())
                .containsExactly(Everything.of(e -> e.text("t").extra("New", 1)));
        assertThat(response.extras()).isEqualTo(Map.of("New", Map.of("RequestId", "no", "A", List.of(1L))));
    }

    @Test
    void anAnswerWithoutItsIdIsNone() {
        for (String members : List.of("{}", "{\"Total\":1}", "{\"RequestId\":null}")) {
            assertThatThrownBy(() -> read(members))
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessageContaining("no usable RequestId");
        }
        assertThatThrownBy(() -> DescribeEverythingResponse.builder().total(1).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("RequestId is not set, and every answer has one");
    }

    @Test
    @SuppressWarnings("deprecation")
    void aDeprecatedMemberStillWorks() throws NoSuchMethodException {
        assertThat(DescribeEverythingRequest.of(r -> r.oldName("o")).oldName()).isEqualTo("o");
        assertThat(DescribeEverythingRequest.class.getMethod("oldName").isAnnotationPresent(Deprecated.class))
                .isTrue();
        assertThat(DescribeEverythingRequest.Builder.class
                        .getMethod("oldName", String.class)
                        .isAnnotationPresent(Deprecated.class))
                .isTrue();
    }

    @Test
    void hardNamesHaveAccessorsAndKeepTheirNamesOnTheWire() {
        Names names = Names.of(n -> n.switch_("1")
                .class_("2")
                .ipAddress("3")
                .dNSFormat("4")
                .dnsFormat("5")
                .writer("6"));

        assertThat(RecordingWriter.record(names))
                .containsExactly(
                        "string Switch=1",
                        "string Class=2",
                        "string IPAddress=3",
                        "string DNSFormat=4",
                        "string DnsFormat=5",
                        "string Writer=6");
        assertThat(names.class_()).isEqualTo("2");
        assertThat(names.toBuilder().build()).isEqualTo(names);
    }

    @Test
    void everyClassReadsTheTextThatItWrites() {
        Names names = Names.of(n -> n.class_("c").dnsFormat("d").extra("Newer", List.of(1, "x")));
        DescribeEverythingRequest request = DescribeEverythingRequest.of(
                r -> r.text("t").unsigned(HUGE).filters(f -> f.name("n").extra("Op", "in")));
        DescribeEverythingResponse response = DescribeEverythingResponse.builder()
                .requestId("r-1")
                .items(e -> e.text("t"))
                .extra("Newer", true)
                .build();

        assertThat(Names.fromJson(names.toJson())).isEqualTo(names);
        assertThat(DescribeEverythingRequest.fromJson(request.toJson())).isEqualTo(request);
        assertThat(request.toQuery())
                .isEqualTo("Text=t&Unsigned=18446744073709551615&Filters.0.Name=n&Filters.0.Op=in");
        assertThat(DescribeEverythingResponse.fromJson(response.toJson())).isEqualTo(response);
        assertThat(DescribeEverythingResponse.fromJson("{\"Response\":" + response.toJson() + "}"))
                .isEqualTo(response);
    }

    @Test
    void aRequestThatIsReadIsCheckedAndAnAnswerIsNot() {
        assertThatThrownBy(() -> CreateThingRequest.fromJson("{}")).isInstanceOf(InvalidRequestException.class);
        assertThat(DescribeEverythingResponse.fromJson("{}").requestId()).isEmpty();
    }

    private static String json(ParamSource source) {
        return new String(JsonParamWriter.write(source), StandardCharsets.UTF_8);
    }

    private static DescribeEverythingResponse read(String members) throws MalformedResponseException {
        byte[] body = ("{\"Response\":" + members + "}").getBytes(StandardCharsets.UTF_8);
        Answer<DescribeEverythingResponse> answer = AnswerReader.read(body, DescribeEverythingResponse::readFrom);
        return ((Answer.Success<DescribeEverythingResponse>) answer).response();
    }
}
