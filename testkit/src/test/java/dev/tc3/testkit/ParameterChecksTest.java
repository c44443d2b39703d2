package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that reach the action's parameters. */
class ParameterChecksTest {

    private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.with(
            builder -> builder.spec(TestSpecs.garden()).clock(CLOCK).unlimited());

    @ParameterizedTest
    @EnumSource
    void anUnknownParameterIsNamedWithWhatMayBeMeant(Form form) {
        TestAnswer answer =
                call(form).parameters("{\"Name\":\"a\",\"Bed\":\"x\"}").send();

        assertThat(answer.code()).isEqualTo("UnknownParameter");
        assertThat(answer.message()).isEqualTo("Bed is not known (did you mean \"Beds\"?)");
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownMemberIsNamedByItsPath(Form form) {
        TestAnswer answer = call(form)
                .parameters("{\"Name\":\"a\",\"Plots\":[{\"Plant\":\"leek\"},{\"Plant\":\"kale\",\"Row\":\"1\"}]}")
                .send();

        assertThat(answer.code()).isEqualTo("UnknownParameter");
        assertThat(answer.message()).contains("Plots.1.Row ").contains("Rows");
    }

    @ParameterizedTest
    @EnumSource
    void everyRequiredParameterThatIsMissingIsNamed(Form form) {
        TestAnswer answer = call(form)
                .parameters("{\"Plots\":[{\"Plant\":\"leek\",\"Neighbours\":[{\"Rows\":[1]}]},{\"Rows\":[2]}]}")
                .send();

        assertThat(answer.code()).isEqualTo("MissingParameter");
        assertThat(answer.message()).contains("Name, Plots.0.Neighbours.0.Plant, Plots.1.Plant");
    }

    @Test
    void aStructureThatIsNotThereLacksNothing() {
        assertThat(call(Form.TC3_POST)
                        .json("{\"Name\":\"a\",\"Plots\":[],\"Gate\":{}}")
                        .send()
                        .code())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name  | 5",
                "Name  | true",
                "Name  | null",
                "Name  | {}",
                "Name  | [\"a\"]",
                "Beds  | \"5\"",
                "Beds  | 5.5",
                "Beds  | 5.0",
                "Beds  | 9223372036854775808",
                "Beds  | -9223372036854775809",
                "Beds  | true",
                "Seeds | -1",
                "Seeds | 18446744073709551616",
                "Slope | \"0.5\"",
                "Slope | 1e999",
                "Slope | 1e999999999",
                "Fenced | \"true\"",
                "Fenced | 1",
                "Opened | 20260301",
                "Photo | [104,105]",
                "Gate  | \"shut\"",
                "Gate  | []",
                "Plots | {}",
                "Plots | {\"0\":{\"Plant\":\"leek\"}}",
                "Plots | [\"leek\"]",
                "Plots | [null]",
                "Owners | \"me\"",
                "Owners | [1]",
                "Owners | [[\"me\"]]",
            })
    void aJsonValueOfAnotherTypeIsRefused(String name, String value) {
        String others = name.equals("Name") ? "" : "\"Name\":\"a\",";

        TestAnswer answer = call(Form.TC3_POST)
                .json("{" + others + "\"" + name + "\":" + value + "}")
                .send();

        assertThat(answer.code()).isEqualTo("InvalidParameter");
        assertThat(answer.message()).startsWith(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beds     | -9223372036854775808",
                "Beds     | 9223372036854775807",
                "Seeds    | 0",
                "Seeds    | 18446744073709551615",
                "Slope    | -1.5e-3",
                "Slope    | 7",
                "Fenced   | false",
            })
    void extremesOfEachTypeAreTakenInBothForms(String name, String value) {
        String json = "{\"Name\":\"a\",\"" + name + "\":" + value + "}";

        assertThat(call(Form.TC3_POST).json(json).send().code()).isNull();
        assertThat(call(Form.TC3_GET).flattened(name, value).send().code()).isNull();
        assertThat(TENCENT.fake().requests().get(0).parameters().get(name))
                .isEqualTo(TENCENT.fake().requests().get(1).parameters().get(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beds     | five",
                "Beds     | 5.0",
                "Beds     | +5",
                "Beds     | 9223372036854775808",
                "Beds     | 99999999999999999999999999999999",
                "Seeds    | -1",
                "Slope    | NaN",
                "Slope    | 1e999",
                "Slope    | 0x1p3",
                "Fenced   | yes",
                "Fenced   | 1",
                "Fenced   | tRUE",
                "Gate     | shut",
                "Owners   | me",
                "Owners.1 | me",
                "Owners.a | me",
                "Owners.00 | me",
                "Owners.-1 | me",
                "Owners.0.Name | me",
                "Name.First | me",
                "Plots.0  | leek",
                "Plots.0.Rows.1 | 5",
                "Plots.0.Rows.0 | x",
            })
    void aFlattenedValueOfAnotherTypeIsRefused(String name, String value) {
        TestCall call = call(Form.SHA256_GET);
        if (name.startsWith("Plots.0.")) {
            call.flattened("Plots.0.Plant", "leek");
        }
        if (name.startsWith("Name.")) {
            call.json("").parameters("{}");
        }

        TestAnswer answer = call.flattened(name, value).send();

        assertThat(answer.code()).isEqualTo("InvalidParameter");
        assertThat(name).startsWith(answer.message().replaceFirst(" .*", ""));
    }

    @Test
    void aGapInAListIsRefusedAndTheListRecordedAsItCame() {
        TestAnswer answer = call(Form.TC3_GET)
                .flattened("Owners.0", "me")
                .flattened("Owners.2", "you")
                .send();

        assertThat(answer.message())
                .isEqualTo("Owners should be list<string>; its items are numbered from 0 without gaps");
        assertThat(TENCENT.fake().lastRequest().flattenedParameters())
                .containsEntry("Owners.0", "me")
                .containsEntry("Owners.2", "you");
    }

    @Test
    void itemsMayComeInAnyOrder() {
        TestCall call = call(Form.TC3_GET);
        for (int i = 11; i >= 0; i--) {
            call.flattened("Owners." + i, "owner " + i);
        }

        assertThat(call.send().code()).isNull();
        assertThat(TENCENT.fake()
                        .lastRequest()
                        .parameters()
                        .path("Owners")
                        .get(10)
                        .textValue())
                .isEqualTo("owner 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "True"})
    void aFlattenedTruthMayBeSpeltAsTheDocumentationDoes(String spelling) {
        assertThat(call(Form.SHA1_GET).flattened("Fenced", spelling).send().code())
                .isNull();
        assertThat(TENCENT.fake().lastRequest().flattenedParameters()).containsEntry("Fenced", "true");
    }

    @Test
    void aValueOfAnotherTypeIsNotQuoted() {
        TestAnswer answer = call(Form.TC3_POST)
                .json("{\"Name\":\"a\",\"Gate\":{\"Password\":[\"hunter2-secret\"]}}")
                .send();

        assertThat(answer.message()).isEqualTo("Gate.Password should be string");
    }

    @Test
    void everyParameterOfAnotherTypeIsNamed() {
        TestAnswer answer = call(Form.TC3_POST)
                .json("{\"Name\":1,\"Beds\":\"x\",\"Slope\":null}")
                .send();

        assertThat(answer.message()).contains("Name").contains("Beds").contains("Slope is null");
    }

    @ParameterizedTest
    @EnumSource
    void parametersThatExcludeEachOtherAreRefusedTogetherAndTakenAlone(Form form) {
        TestAnswer both = call(form)
                .parameters("{\"Name\":\"a\",\"Gate\":{\"Password\":\"p\"},\"Owners\":[\"me\"]}")
                .send();

        assertThat(both.code()).isEqualTo("InvalidParameterValue");
        assertThat(both.message()).contains("Gate.Password and Owners exclude each other");
        assertThat(call(form)
                        .parameters("{\"Name\":\"a\",\"Owners\":[\"me\"]}")
                        .send()
                        .code())
                .isNull();
    }

    private static TestCall call(Form form) {
        return TestCall.to(TENCENT.fake(), CLOCK, form);
    }
}
